/** The parsed URI; `undefined` if it is not an absolute URI. */
export function parseUri(text: string | undefined): URL | undefined {
  try {
    return new URL(text ?? "");
  } catch {
    return undefined;
  }
}
