/**
 * What is kept of a caught error as the `cause` of ours. Errors of HTTP clients may hold the request with its
 * credentials, and would show them when they are printed; of such a one only the message is kept.
 */
export function withoutRequest(cause: unknown): unknown {
  return (cause as { request?: unknown } | undefined)?.request ? new Error(reasonOf(cause)) : cause;
}

/** The shortest thing that tells a person why: an error code such as `ECONNREFUSED`, else a message. */
export function reasonOf(error: unknown): string {
  const { cause, code, message } = (error ?? {}) as { cause?: unknown; code?: unknown; message?: unknown };
  return cause ? reasonOf(cause) : `${(typeof code === "string" && code) || message || error}`;
}
