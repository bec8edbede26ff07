// Values that code outside the SDK may throw.
import { inspect } from "node:util";
import { bearer } from "./client.js";
import { cyclic, failing, nested, throwing, withThrowing } from "./hostile.js";

export const clientSecret = "SECRET-client-9876543210";
export const user = "SECRET-user-of-the-path";

/**
 * Errors with the details that HTTP clients, wrappers and loggers add to them.
 * `tests/runtime/errors/thrown.test.ts` selects some of them by their titles.
 */
export const telling: [string, (request: Request) => unknown][] = [
  ["the request", (request) => Object.assign(new Error("failed"), { request })],
  ["its headers", ({ headers }) => Object.assign(new Error("failed"), { headers })],
  [
    "its headers as an object",
    () => Object.assign(new Error("failed"), { options: { headers: { Authorization: `Bearer ${bearer}` } } }),
  ],
  [
    "its headers as a list",
    () => Object.assign(new Error("failed"), { rawHeaders: ["Authorization", `Bearer ${bearer}`] }),
  ],
  [
    "its headers as a Map",
    () => Object.assign(new Error("failed"), { headers: new Map([["authorization", `Bearer ${bearer}`]]) }),
  ],
  ["the token by itself", () => Object.assign(new Error("failed"), { config: { auth: { token: bearer } } })],
  ["the token in its message", () => new Error(`401 for Bearer ${bearer}`)],
  ["the token alone in its message", () => new Error(`token ${bearer} was refused`)],
  ["the token in its name", () => Object.assign(new Error("failed"), { name: `Error of ${bearer}` })],
  ["the token in its code", () => Object.assign(new Error("failed"), { code: bearer })],
  [
    "the token in its stack",
    () => Object.assign(new Error("failed"), { stack: `Error: failed\n    at Bearer ${bearer}` }),
  ],
  ["the token in lower case", () => new Error(`authorization: bearer ${bearer}`)],
  ["the token under a symbol", () => Object.assign(new Error("failed"), { [Symbol("token")]: bearer })],
  ["the token as a name", () => Object.assign(new Error("failed"), { [bearer]: 1 })],
  [
    "the token in a non-enumerable property",
    () => Object.defineProperty(new Error("failed"), "token", { value: bearer }),
  ],
  [
    "the token behind a getter",
    () => Object.defineProperty(new Error("failed"), "token", { get: () => bearer }),
  ],
  [
    "the token in its printing methods",
    () =>
      Object.assign(new Error("failed"), {
        toString: () => bearer,
        toJSON: () => bearer,
        [inspect.custom]: () => bearer,
      }),
  ],
  [
    "the token in the printing methods of its class",
    () =>
      new (class extends Error {
        override toString() {
          return bearer;
        }
        toJSON() {
          return bearer;
        }
        [inspect.custom]() {
          return bearer;
        }
      })("failed"),
  ],
  [
    "the token in its cause",
    () =>
      new Error("failed", { cause: new Error("inner", { cause: { authorization: `Bearer ${bearer}` } }) }),
  ],
  [
    "the token twelve causes deep",
    () =>
      Array.from({ length: 12 }).reduce<Error>(
        (cause) => new Error("outer", { cause }),
        new Error(`Bearer ${bearer}`),
      ),
  ],
  [
    "the token in one of several errors",
    () => new AggregateError([new Error("a"), new Error(`Bearer ${bearer}`)], "all failed"),
  ],
  ["the token in bytes", () => Object.assign(new Error("failed"), { sent: Buffer.from(`Bearer ${bearer}`) })],
  ["the body as text", () => Object.assign(new Error("failed"), { body: JSON.stringify({ clientSecret }) })],
  ["the body as an object", () => Object.assign(new Error("failed"), { data: { clientSecret } })],
  [
    "the body as parameters",
    () => Object.assign(new Error("failed"), { body: new URLSearchParams({ clientSecret }) }),
  ],
  [
    "the body in its message",
    () => new Error(`could not send {"clientName":"n","clientSecret":"${clientSecret}"}`),
  ],
  [
    "the body as the text of a form",
    () => Object.assign(new Error("failed"), { body: `clientName=n&clientSecret=${clientSecret}` }),
  ],
  [
    "the URL in its message",
    () => new Error(`GET https://us.authlete.com/api/1/client/${user}?x=${user} failed`),
  ],
  [
    "the URL as a property",
    () => Object.assign(new Error("failed"), { url: new URL(`https://us.authlete.com/${user}`) }),
  ],
  ["the path in its message", () => new Error(`DELETE /api/715948317/auth/token/delete/${user} failed`)],
  [
    "the path as a property",
    () => Object.assign(new Error("failed"), { path: `/api/715948317/auth/token/delete/${user}` }),
  ],
  ["the authorization header as a string, not an error", () => `Bearer ${bearer}`],
  ["the token alone, as a string", () => bearer],
  ["a plain object with the request", (request) => ({ message: "failed", request })],
  ["the request itself", (request) => request],
  ["a Response with the token", () => new Response(bearer, { headers: { "x-echo": `Bearer ${bearer}` } })],
  ["a function with the token", () => Object.assign(() => bearer, { token: bearer })],
];

/** An error with many causes. Only the error itself has a stack, because creating stacks would take seconds. */
function withCauses(count: number): Error {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  let cause = new Error("inner");
  for (let index = 1; index < count; index++) cause = new Error("m", { cause });
  Error.stackTraceLimit = stackTraceLimit;
  return new Error("m", { cause });
}

/** Values that are unusual or difficult to print. */
export const odd: [string, () => unknown][] = [
  ["undefined", () => undefined],
  ["null", () => null],
  ["0", () => 0],
  ["NaN", () => Number.NaN],
  ["an empty string", () => ""],
  ["a Symbol", () => Symbol("s")],
  ["a BigInt", () => 1n],
  ["a function", () => () => {}],
  ["a list", () => [1]],
  ["an object without a prototype", () => Object.create(null)],
  ["a frozen error", () => Object.freeze(new Error("frozen"))],
  ["a Proxy that throws", () => throwing()],
  ["a Proxy of an error that throws", () => throwing(new Error("inner"))],
  [
    "a revoked Proxy",
    () => {
      const { proxy, revoke } = Proxy.revocable(new Error("inner"), {});
      revoke();
      return proxy;
    },
  ],
  ["an error whose message throws", () => Object.defineProperty(new Error("m"), "message", { get: failing })],
  ["an error whose name throws", () => Object.defineProperty(new Error("m"), "name", { get: failing })],
  ["an error whose cause throws", () => Object.defineProperty(new Error("m"), "cause", { get: failing })],
  ["an error whose stack throws", () => Object.defineProperty(new Error("m"), "stack", { get: failing })],
  ["an error whose code throws", () => Object.defineProperty(new Error("m"), "code", { get: failing })],
  ["an error whose request throws", () => Object.defineProperty(new Error("m"), "request", { get: failing })],
  [
    "an error with toString, toJSON and inspection that throw",
    () => Object.assign(new Error("m"), { toString: failing, toJSON: failing, [inspect.custom]: failing }),
  ],
  ["an error with a property that throws", () => Object.assign(new Error("m"), { inner: withThrowing("x") })],
  ["an error with a Proxy that throws", () => Object.assign(new Error("m"), { inner: throwing() })],
  [
    "an error that is its own cause",
    () => {
      const error = new Error("m");
      error.cause = error;
      return error;
    },
  ],
  ["an error with a cycle", () => Object.assign(new Error("m"), cyclic())],
  ["an error with 100,000 levels", () => Object.assign(new Error("m"), { inner: nested(100_000) })],
  ["100,000 causes", () => withCauses(100_000)],
  [
    "an error with a message that is not a string",
    () => Object.assign(new Error(), { message: { toString: failing } }),
  ],
  [
    "an error with a code that is not a string",
    () => Object.assign(new Error(), { code: { toString: failing } }),
  ],
  // Long enough to detect a regular expression with excessive run time, short enough for it to finish.
  ["a message of 64 KiB", () => new Error("x".repeat(2 ** 16))],
  [
    "an error that claims to be an error of the SDK",
    () => Object.assign(new Error("m"), { name: "ResultError", statusCode: 200 }),
  ],
];
