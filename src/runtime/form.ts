/**
 * Encodes an object as `application/x-www-form-urlencoded`: an array as a parameter for each element, and
 * what has members of its own as JSON.
 */
export function formOf(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body as object)) {
    for (const element of Array.isArray(value) ? value : [value]) {
      if (element !== undefined)
        form.append(name, typeof element === "object" ? JSON.stringify(element) : element);
    }
  }
  return form;
}
