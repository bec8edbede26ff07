/** The parsed URI; `undefined` if it is not an absolute URI. */
export function parseUri(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
