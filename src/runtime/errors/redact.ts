import { SDKError } from "../../models/errors.js";
import type { Progress } from "../progress.js";

/** The longest text from elsewhere that a message contains, in characters. */
const longest = 1_000;

// What a message must not contain. Each pattern is replaced by what its groups match, followed by an ellipsis.

/** `https://us.authlete.com/api/1/auth/token/get/TOKEN`: all that follows the origin of a URL. */
const pathOfURL = /(https?:\/\/[^\s/?#]+)[/?#][^\s)"']*/gi;
/** `/api/1/auth/token/get/TOKEN`: a path without an origin. */
const pathOfAPI = /()\/api\/[^\s)"']*/gi;
/** `Bearer TOKEN`, `Basic CREDENTIALS`. */
const credentials = /\b((?:bearer|basic) )[^\s"']+/gi;
/** `client_secret=VALUE`, `"accessToken":"VALUE"`, `authorization: Bearer VALUE`. */
const assignment = /()(?:secret|token|password|authorization)\w{0,9}["']?[:=]\s*(?:(?:bearer|basic) )?\S+/gi;
/** `code=VALUE&state=VALUE`: the body of a form. */
const form = /()=[^\s&=]*&\S+/g;
/** `{"clientSecret": …`: JSON. */
const json = /()\{\s*"[\s\S]*/g;

const patterns = [pathOfURL, pathOfAPI, credentials, assignment, form, json];

/** A text without what it must not contain, and not longer than a message may be. */
export function redact(text: string): string {
  return patterns.reduce((redacted, pattern) => redacted.replace(pattern, "$1…"), text.slice(0, longest));
}

/** What is read of a thrown value. */
type Thrown = { cause?: unknown; code?: unknown; message?: unknown } | null | undefined;

/**
 * The shortest text that explains to a person why something failed: of the innermost cause that has one, its error
 * code such as `ECONNREFUSED`, otherwise its message.
 */
export function reasonOf(thrown: unknown): string {
  try {
    // The text of an object would be `[object Object]`.
    let reason = Object(thrown) === thrown ? "unknown reason" : `${thrown}`;
    let error = thrown as Thrown;
    for (let depth = 0; error && depth < 9; depth++) {
      // The message of an error of this SDK explains more than its code or its cause.
      if (error instanceof SDKError) return redact(error.message);
      const text = [error.code, error.message].find((part) => part && typeof part === "string");
      if (text) reason = text as string;
      error = error.cause as Thrown;
    }
    return redact(reason);
  } catch {
    // A thrown value may be anything, including a Proxy that throws or a symbol.
    return "unknown reason";
  }
}

/**
 * The `cause` that an error of the SDK stores. Errors of HTTP clients may contain the request with its credentials and
 * reveal them when they are printed; those of runtimes may contain the URL, with a token or a user in it. Of such an
 * error, only the reason is stored.
 */
export function withoutSecrets(cause: unknown, secret: string): unknown {
  try {
    return reveals(cause, "", secret, new Set()) ? new Error(hide(secret, reasonOf(cause))) : cause;
  } catch {
    return undefined;
  }
}

/** The token or credentials in the `Authorization` header of a call. An anonymous call has an empty string. */
export function secretOf(progress: Progress | undefined): string {
  return progress?.authorization?.split(" ")[1] ?? "";
}

/** The body that an error stores: the part that has been received, without the secret of the call. */
export function storedBodyOf(progress: Progress): string {
  return hideFromText(secretOf(progress), progress.receivedBody);
}

/** A text that a person reads, without the secret of the call. */
export function hideFromText(secret: string, text: string): string {
  // A shorter secret is a word in a test.
  return secret.length > 7 ? hide(secret, text) : text;
}

/** A text in which each occurrence of a secret is replaced. */
export function hide(secret: string, text: string): string {
  return secret === "" ? text : text.replaceAll(secret, "…");
}

/** Node, Deno and Bun ask an object for this method to print it. */
const inspected = Symbol.for("nodejs.util.inspect.custom");

/** Whether printing a value would reveal more than a reason. */
function reveals(value: unknown, name: PropertyKey, secret: string, seen: Set<unknown>): boolean {
  if (includes(String(name), secret)) return true;
  if (typeof value === "string") return revealsText(value, String(name), secret);
  if (Object(value) !== value || seen.has(value) || value instanceof SDKError) return false;
  seen.add(value);
  const fields = value as Record<PropertyKey, unknown>;
  // Requests, headers and the like print what none of their properties contains.
  const isPlain = /(Object|Array|Error|Exception)\]$/.test(Object.prototype.toString.call(value));
  if (!isPlain || fields[inspected]) return true;
  return Reflect.ownKeys(fields).some((key) => reveals(fields[key], key, secret, seen));
}

function revealsText(text: string, name: string, secret: string): boolean {
  if (includes(text, secret)) return true;
  // A stack repeats the message, and in browsers it contains URLs of scripts.
  if (name === "stack") return false;
  const named = `${name}:${text}`;
  return text.length > longest || patterns.some((pattern) => named.search(pattern) >= 0);
}

function includes(text: string, secret: string): boolean {
  return secret !== "" && text.includes(secret);
}
