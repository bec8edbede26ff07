export const formContentType = "application/x-www-form-urlencoded;charset=UTF-8";

/** Encodes an object as a form: an array as one parameter for each element, and nested objects as JSON. */
export function formOf(body: unknown): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries<unknown>(JSON.parse(JSON.stringify(body)))) {
    for (const element of Array.isArray(value) ? value : [value]) {
      const text = typeof element === "object" ? JSON.stringify(element) : `${element}`;
      parameters.append(wellFormed(name), wellFormed(text));
    }
  }
  return parameters.toString();
}

/** Throws for a lone surrogate, which `URLSearchParams` would replace by another character. */
function wellFormed(text: string): string {
  return decodeURIComponent(encodeURIComponent(text));
}
