import { http } from "../../support/raw.ts";
import { begun, chunk, flood, good, inTurn, isLarge, json, kept, megabyte, thenReset } from "../bytes.mjs";
import { noBody } from "../kinds.mjs";

const backoff = (times, more) => ({ strategy: "backoff", backoff: times, ...more });

/** Retries soon. */
export const quick = backoff({ initialInterval: 50, maxInterval: 300, exponent: 1, maxElapsedTime: 3_000 });
const onResets = { ...quick, retryConnectionErrors: true };
const untilExhausted = backoff({
  initialInterval: 100,
  maxInterval: 200,
  exponent: 1,
  maxElapsedTime: 1_500,
});

/** Waits as long as a server asks. */
export const longWait = backoff({
  initialInterval: 50,
  maxInterval: 60_000,
  exponent: 1.5,
  maxElapsedTime: 60_000,
});

/** The response of a server that asks the client to retry later. */
export const busy = (headers) =>
  json(503, { resultCode: "A000001", resultMessage: "Later, please." }, headers);

const later = { error: "ResultError", status: 503, code: "A000001" };
const tooMany = (retryAfter) => http(429, "", { "Retry-After": retryAfter });
const limited = { error: "AuthleteDefaultError", status: 429 };
const cut = begun(200, '{"action":"OK"');
const seconds = (count) => new Date(Date.now() + count * 1000).toUTCString();

/** Attempts that are retried, or not. */
export const retries = [
  {
    name: "503, then 200, without retries",
    response: inTurn(busy(), good),
    right: later,
    debatable: "the API document does not list this JSON for 503",
  },
  { name: "503, then 200", retries: quick, response: inTurn(busy(), good), right: { ok: true }, requests: 2 },
  ...[429, 500, 502, 504].map((status) => ({
    name: `${status} with a page, then 200`,
    retries: quick,
    response: inTurn(http(status, "<h1>"), good),
    right: { ok: true },
    requests: 2,
  })),
  {
    name: "400, which is not retried",
    retries: quick,
    response: inTurn(json(400, { resultCode: "A000002" }), good),
    right: { error: "ResultError", status: 400, code: "A000002" },
  },
  {
    name: "503 with an incomplete error page, then 200",
    retries: quick,
    response: inTurn(begun(503, "<h1>"), good),
    right: { ok: true },
    requests: 2,
  },
  ...[
    [503, { ok: true }, 2],
    [404, { error: "AuthleteDefaultError", status: 404, length: kept }, 1],
    [200, { error: "ResponseValidationError", status: 200, length: kept }, 1],
  ].map(([status, right, requests]) => ({
    ...isLarge,
    name: `${status} with an endless body, then 200, with retryConnectionErrors`,
    retries: onResets,
    response: inTurn(flood(begun(status, "<h1>"), chunk(megabyte), 300), good),
    right,
    requests,
    written: status === 200 ? 100_000_000 : 20_000_000,
    debatable: "each client chooses how much it reads",
  })),
  {
    name: "503 until retries are exhausted",
    retries: untilExhausted,
    response: inTurn(...Array(100).fill(http(503, "")), good),
    right: { error: "AuthleteDefaultError", status: 503 },
    requests: [2, 50],
  },
  {
    name: "503, 502, then invalid JSON",
    debatable: noBody,
    retries: quick,
    response: inTurn(busy(), http(502, ""), json(200, "<h1>")),
    right: { error: "ResponseValidationError", status: 200 },
    requests: 3,
  },
  {
    name: "429 with Retry-After in seconds",
    retries: longWait,
    response: inTurn(tooMany("1"), good),
    right: { ok: true },
    requests: 2,
  },
  {
    name: "429 with Retry-After as a date",
    retries: longWait,
    response: inTurn(() => tooMany(seconds(2)), good),
    right: { ok: true },
    requests: 2,
  },
  ...[
    ["a very large number", "99999999999999999999"],
    ["one day", "86400"],
    ["a date in the year 9999", "Fri, 31 Dec 9999 23:59:59 GMT"],
  ].map(([name, value]) => ({
    name: `429 with Retry-After beyond maxElapsedTime: ${name}`,
    retries: quick,
    response: inTurn(tooMany(value), good),
    right: limited,
    debatable: "a client may retry sooner than the server asks",
  })),
  ...[
    ["zero", "0"],
    ["negative", "-5"],
    ["a date in the past", "Thu, 01 Jan 1970 00:00:00 GMT"],
    ["not a time", "soon"],
    ["a fraction", "0.5"],
    ["empty", ""],
  ].map(([name, value]) => ({
    name: `429 with Retry-After that is ignored: ${name}`,
    retries: quick,
    response: inTurn(tooMany(value), good),
    right: { ok: true },
    requests: 2,
  })),
  {
    name: "a reset, then 200, without retryConnectionErrors",
    retries: quick,
    response: inTurn(thenReset(), good),
    right: { error: "ConnectionError" },
  },
  {
    name: "a reset, then 200, with retryConnectionErrors",
    retries: onResets,
    response: inTurn(thenReset(), good),
    right: { ok: true },
    requests: 2,
  },
  {
    name: "a reset in the body, then 200, without retryConnectionErrors",
    debatable: noBody,
    retries: quick,
    response: inTurn(thenReset(cut), good),
    right: { error: "ConnectionError", status: 200 },
  },
  {
    name: "a reset in the body, then 200, with retryConnectionErrors",
    retries: onResets,
    response: inTurn(thenReset(cut), good),
    right: { ok: true },
    requests: 2,
  },
  {
    name: "resets until retries are exhausted, with retryConnectionErrors",
    retries: { ...untilExhausted, retryConnectionErrors: true },
    response: inTurn(...Array(100).fill(thenReset()), good),
    right: { error: "ConnectionError" },
    requests: [2, 50],
  },
  {
    name: "503, a reset, then 200, with retryConnectionErrors",
    retries: onResets,
    response: inTurn(busy(), thenReset(), good),
    right: { ok: true },
    requests: 3,
  },
].map(({ retries, options, ...one }) => ({
  ...one,
  ...(retries && { hasRetries: true, options: { retries, ...options } }),
}));
