import { InvalidRequestError } from "../models/errors.js";

/** The error of a call of which no HTTP request could be made. */
export function notSent(attempt: string, why: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(`${attempt} was not sent: ${why}.`, withoutRequest(cause));
}

/**
 * What is kept of a caught error as the `cause` of ours. Errors of HTTP clients may hold the request with its
 * credentials, and would show them when they are printed; runtimes may tell its URL, with the token or the user
 * that is in it. Of such a one only the reason is kept.
 */
export function withoutRequest(cause: unknown): unknown {
  try {
    const isTelling = (cause as { request?: unknown } | undefined)?.request || chainOf(cause).some(hasPath);
    return isTelling ? new Error(reasonOf(cause)) : cause;
  } catch {
    return undefined;
  }
}

/** The shortest thing that tells a person why: an error code such as `ECONNREFUSED`, else a message. */
export function reasonOf(thrown: unknown): string {
  try {
    const error = chainOf(thrown).at(-1);
    const code = error?.code;
    return `${(typeof code === "string" && code) || error?.message || error}`.replace(urlWithPath, "$1");
  } catch {
    // What people throw may be anything, a Proxy or a symbol too.
    return "unknown reason";
  }
}

/** What is said of a request that got no answer. */
export function noAnswer(url: string, cause: unknown): string {
  return `got no answer from ${new URL(url).origin} (${reasonOf(cause)})`;
}

/** A URL: its origin, and what comes after. */
const urlWithPath = /(https?:\/\/[^\s/?#]+)[/?#][^\s)"']*/g;

type Thrown = { cause?: unknown; code?: unknown; message?: unknown } | undefined;

/** What was thrown, and what caused it. */
function chainOf(thrown: unknown): Thrown[] {
  const chain = [thrown as Thrown];
  while (chain.at(-1)?.cause && chain.length < 9) chain.push(chain.at(-1)?.cause as Thrown);
  return chain;
}

function hasPath(error: Thrown): boolean {
  return `${error?.message}`.search(urlWithPath) >= 0;
}
