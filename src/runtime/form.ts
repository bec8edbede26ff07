/**
 * Encodes an object as `application/x-www-form-urlencoded`: an array as a parameter for each element, and
 * what has members of its own as JSON.
 */
export function formOf(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries<unknown>(JSON.parse(JSON.stringify(body)))) {
    for (const element of Array.isArray(value) ? value : [value]) {
      const text = typeof element === "object" ? JSON.stringify(element) : `${element}`;
      form.append(whole(name), whole(text));
    }
  }
  return form;
}

/** The text itself. Throws where it has half a character, which would be sent as another one. */
function whole(text: string): string {
  return decodeURIComponent(encodeURIComponent(text));
}
