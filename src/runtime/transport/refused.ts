/** Codes of errors for a connection that was not made: of Node and newer versions of Bun, of undici, of older Bun. */
const codes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

/** Deno has no codes. On Windows, the message of the system is "… actively refused it. (os error 10061)". */
const messages = /\bdns error: |refused( it\.)? \(os error \d+\)/;

/** How many errors are looked at, each the cause of the one before. */
const deepest = 9;

/**
 * Whether the error of a `fetch` says that no connection was made, so that nothing was sent. Browsers hide the reason;
 * then it is `false`. Never throws.
 */
export function isRefused(thrown: unknown): boolean {
  try {
    return wasRefused(thrown, 0);
  } catch {
    // A thrown value may be anything, including a Proxy that throws.
    return false;
  }
}

function wasRefused(thrown: unknown, depth: number): boolean {
  if (Object(thrown) !== thrown || depth === deepest) return false;
  const { errors, code, syscall, message, cause } = thrown as Record<string, unknown>;
  // An `AggregateError`: of Node for a host with several addresses, of a `fetch` that tries several servers.
  if (Array.isArray(errors) && errors.length) return errors.every((error) => wasRefused(error, depth + 1));
  const isNotConnected = syscall === "connect" || codes.test(`${code}`) || messages.test(`${message}`);
  return isNotConnected || wasRefused(cause, depth + 1);
}
