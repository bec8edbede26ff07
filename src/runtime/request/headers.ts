import { notSent } from "../errors/notSent.js";
import type { HeaderOptions } from "../options.js";

/**
 * Adds headers to those of the SDK. Names are in lower case, and a header that is added later takes precedence.
 *
 * @throws InvalidRequestError for a name or a value that HTTP does not allow
 */
export function mergeHeaders(
  attempt: string,
  headers: Record<string, string>,
  additions: readonly HeaderOptions[],
): Record<string, string> {
  if (!additions.some(Boolean)) return headers;
  try {
    const merged = new Headers(headers);
    for (const addition of additions) {
      for (const [name, value] of new Headers(presentHeaders(addition))) merged.set(name, value);
    }
    return Object.fromEntries(merged);
  } catch {
    // The message of the runtime repeats the value, which may be a secret.
    throw notSent(attempt, "HEADER_INVALID", "invalid HTTP header name or value");
  }
}

/** Headers without those that are `undefined` or `null`, which `Headers` would send as words. */
function presentHeaders(headers: HeaderOptions): HeadersInit {
  if (Object(headers) !== headers) return headers ? (headers as never) : {};
  const pairs =
    Symbol.iterator in (headers as object) ? [...(headers as [])] : Object.entries(headers as object);
  return pairs.filter(([, value]) => value !== undefined && value !== null);
}
