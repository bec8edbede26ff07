import { InvalidRequestError } from "../models/errors.js";

/** The error of a call of which no HTTP request could be made. */
export function notSent(attempt: string, why: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(`${attempt} was not sent: ${why}.`, withoutRequest(cause));
}

/**
 * What is kept of a caught error as the `cause` of ours. Errors of HTTP clients may hold the request with its
 * credentials, and would show them when they are printed; of such a one only the reason is kept.
 */
export function withoutRequest(cause: unknown): unknown {
  try {
    return (cause as { request?: unknown } | undefined)?.request ? new Error(reasonOf(cause)) : cause;
  } catch {
    return undefined;
  }
}

/** The shortest thing that tells a person why: an error code such as `ECONNREFUSED`, else a message. */
export function reasonOf(thrown: unknown): string {
  try {
    let error = thrown as { cause?: unknown; code?: unknown; message?: unknown };
    for (let depth = 0; depth < 9 && error?.cause; depth++) error = error.cause;
    return `${(typeof error?.code === "string" && error.code) || error?.message || error}`;
  } catch {
    // What people throw may be anything, a Proxy or a symbol too.
    return "unknown reason";
  }
}
