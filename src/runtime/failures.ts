import {
  InvalidRequestError,
  type OperationError,
  SDKError,
  UnexpectedClientError,
} from "../models/errors.js";

/** What was caught, as an error of this SDK. */
export function failureOf(attempt: string, caught: unknown): OperationError {
  return (
    caught instanceof SDKError
      ? caught
      : new UnexpectedClientError(
          `${attempt} failed unexpectedly: ${reasonOf(caught)}`,
          withoutRequest(caught),
        )
  ) as OperationError;
}

/** The error of a call of which no HTTP request could be made. */
export function notSent(attempt: string, why: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(
    `${attempt} was not sent: ${why}.`.replace("..", "."),
    withoutRequest(cause),
  );
}

/**
 * What is kept of a caught error as the `cause` of ours. Errors of HTTP clients may hold the request with its
 * credentials, and would show them when they are printed; runtimes may tell its URL, with the token or the user
 * that is in it. Of such a one only the reason is kept.
 */
export function withoutRequest(cause: unknown): unknown {
  try {
    return isTelling(cause, new Set()) ? new Error(reasonOf(cause)) : cause;
  } catch {
    return undefined;
  }
}

/** Whether something would show more than a reason when it is printed. */
function isTelling(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value === "string") return value.search(telling) >= 0;
  if (Object(value) !== value || seen.has(value)) return false;
  seen.add(value);
  // Requests, headers and the like show what no member of theirs does.
  if (!/(Object|Array|Error|Exception)\]$/.test(Object.prototype.toString.call(value))) return true;
  // The stack repeats the message, and in browsers it has URLs of scripts.
  const members = Reflect.ownKeys(value as object).filter((key) => key !== "stack");
  return members.some((key) => isTelling((value as Record<PropertyKey, unknown>)[key], seen));
}

/** The shortest thing that tells a person why: an error code such as `ECONNREFUSED`, else a message. */
export function reasonOf(thrown: unknown): string {
  try {
    const error = chainOf(thrown).at(-1);
    const code = error?.code;
    return `${(typeof code === "string" && code) || error?.message || error}`.replace(telling, "$1$2…");
  } catch {
    // What people throw may be anything, a Proxy or a symbol too.
    return "unknown reason";
  }
}

/** What is said of a request that got no answer. */
export function noAnswer(url: string, cause: unknown): string {
  return `got no answer from ${new URL(url).origin} (${reasonOf(cause)})`;
}

/** What messages must not tell: the path of a URL after its origin, credentials after their scheme, JSON. */
const telling = /(https?:\/\/[^\s/?#]+)[/?#][^\s)"']*|\b((?:bearer|basic) )[^\s"']+|\{\s*"[\s\S]*/gi;

type Thrown = { cause?: unknown; code?: unknown; message?: unknown } | undefined;

/** What was thrown, and what caused it. */
function chainOf(thrown: unknown): Thrown[] {
  const chain = [thrown as Thrown];
  while (chain.at(-1)?.cause && chain.length < 9) chain.push(chain.at(-1)?.cause as Thrown);
  return chain;
}
