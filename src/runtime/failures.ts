import {
  InvalidRequestError,
  type OperationError,
  SDKError,
  UnexpectedClientError,
} from "../models/errors.js";

/** What was caught, as an error of this SDK that shows no credentials: neither those that are given nor others. */
export function failureOf(attempt: string, caught: unknown, authorization?: string): OperationError {
  const error =
    caught instanceof SDKError
      ? caught
      : new UnexpectedClientError(`${attempt} failed unexpectedly: ${reasonOf(caught)}`, caught);
  const secret = authorization?.split(" ")[1] ?? "";
  if (error.cause !== undefined) error.cause = withoutRequest(error.cause, secret);
  // Somebody may have repeated them. What is shorter is a word in a test.
  if (secret.length > 7 && error.message.includes(secret)) {
    error.message = error.message.replaceAll(secret, "…");
    error.stack = `${error.stack}`.replaceAll(secret, "…");
  }
  return error as OperationError;
}

/** The error of a call of which no HTTP request could be made. */
export function notSent(attempt: string, why: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(`${attempt} was not sent: ${why}.`.replace("..", "."), cause);
}

/**
 * What is kept of a caught error as the `cause` of ours. Errors of HTTP clients may hold the request with its
 * credentials, and would show them when they are printed; runtimes may tell its URL, with the token or the user
 * that is in it. Of such a one only the reason is kept.
 */
function withoutRequest(cause: unknown, secret: string): unknown {
  const seen = new Set();
  const isSecret = (text: string) => secret !== "" && text.includes(secret);
  /** Whether something would show more than a reason when it is printed. */
  const isTelling = (value: unknown, name: PropertyKey): boolean => {
    if (isSecret(String(name))) return true;
    if (typeof value === "string") {
      // The stack repeats the message, and in browsers it has URLs of scripts. Of long texts nobody knows what is in.
      const isOdd = () => value.length > longest || `${String(name)}:${value}`.search(telling) >= 0;
      return isSecret(value) || (name !== "stack" && isOdd());
    }
    if (Object(value) !== value || seen.has(value) || value instanceof SDKError) return false;
    seen.add(value);
    const members = value as Record<PropertyKey, unknown>;
    // Requests, headers and the like show what no member of theirs does.
    const isPlain = /(Object|Array|Error|Exception)\]$/.test(Object.prototype.toString.call(value));
    if (!isPlain || members[inspected]) return true;
    return Reflect.ownKeys(members).some((key) => isTelling(members[key], key));
  };
  try {
    return isTelling(cause, "") ? new Error(reasonOf(cause).replaceAll(secret || "\0", "…")) : cause;
  } catch {
    return undefined;
  }
}

/** The shortest thing that tells a person why: an error code such as `ECONNREFUSED`, else a message. */
export function reasonOf(thrown: unknown): string {
  try {
    const error = chainOf(thrown).at(-1);
    const code = error?.code;
    const reason = `${(typeof code === "string" && code) || error?.message || error}`;
    return reason.slice(0, longest).replace(telling, "$1$2…");
  } catch {
    // What people throw may be anything, a Proxy or a symbol too.
    return "unknown reason";
  }
}

/** What is said of a request that got no answer. */
export function noAnswer(url: string, cause: unknown): string {
  return `got no answer from ${new URL(url).origin} (${reasonOf(cause)})`;
}

/** By this Node, Deno and Bun ask an object how to print it. */
const inspected = Symbol.for("nodejs.util.inspect.custom");

/** Longest text of somebody else's that is kept. */
const longest = 1_000;

/** What messages must not tell: what comes after the origin of a URL, credentials, a form, JSON. */
const telling =
  /(https?:\/\/[^\s/?#]+)[/?#][^\s)"']*|\/api\/[^\s)"']*|\b((?:bearer|basic) )[^\s"']+|(?:secret|token|password|authorization)\w{0,9}["']?[:=]\s*(?:(?:bearer|basic) )?\S+|=[^\s&=]*&\S+|\{\s*"[\s\S]*/gi;

type Thrown = { cause?: unknown; code?: unknown; message?: unknown } | undefined;

/** What was thrown, and what caused it. */
function chainOf(thrown: unknown): Thrown[] {
  const chain = [thrown as Thrown];
  while (chain.at(-1)?.cause && chain.length < 9) chain.push(chain.at(-1)?.cause as Thrown);
  return chain;
}
