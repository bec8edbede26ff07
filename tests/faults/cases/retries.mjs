import { http } from "../../support/raw.ts";
import { begun, chunk, flood, good, inTurn, isLarge, json, kept, megabyte, thenReset } from "../bytes.mjs";
import { noBody } from "../kinds.mjs";

const backoff = (times, more) => ({ strategy: "backoff", backoff: times, ...more });

/** Repeats soon. */
export const quick = backoff({ initialInterval: 50, maxInterval: 300, exponent: 1, maxElapsedTime: 3_000 });
const onResets = { ...quick, retryConnectionErrors: true };
const forAWhile = backoff({ initialInterval: 100, maxInterval: 200, exponent: 1, maxElapsedTime: 1_500 });

/** Waits as long as a server says. */
export const longWait = backoff({
  initialInterval: 50,
  maxInterval: 60_000,
  exponent: 1.5,
  maxElapsedTime: 60_000,
});

/** A server that wants to be asked later. */
export const busy = (headers) =>
  json(503, { resultCode: "A000001", resultMessage: "Later, please." }, headers);

const later = { error: "ResultError", status: 503, code: "A000001" };
const tooMany = (retryAfter) => http(429, "", { "Retry-After": retryAfter });
const limited = { error: "AuthleteDefaultError", status: 429 };
const cut = begun(200, '{"action":"OK"');
const seconds = (count) => new Date(Date.now() + count * 1000).toUTCString();

/** Attempts that are repeated, or not. */
export const retries = [
  {
    name: "503, then 200, without retries",
    answer: inTurn(busy(), good),
    right: later,
    debatable: "503 is none of the statuses that the API document promises this JSON with",
  },
  { name: "503, then 200", retries: quick, answer: inTurn(busy(), good), right: { ok: true }, requests: 2 },
  ...[429, 500, 502, 504].map((status) => ({
    name: `${status} with a page, then 200`,
    retries: quick,
    answer: inTurn(http(status, "<h1>"), good),
    right: { ok: true },
    requests: 2,
  })),
  {
    name: "400, which no repetition mends",
    retries: quick,
    answer: inTurn(json(400, { resultCode: "A000002" }), good),
    right: { error: "ResultError", status: 400, code: "A000002" },
  },
  {
    name: "503 with an error page without an end, then 200",
    retries: quick,
    answer: inTurn(begun(503, "<h1>"), good),
    right: { ok: true },
    requests: 2,
  },
  ...[
    [503, { ok: true }, 2],
    [404, { error: "AuthleteDefaultError", status: 404, length: kept }, 1],
    [200, { error: "ResponseValidationError", status: 200, length: kept }, 1],
  ].map(([status, right, requests]) => ({
    ...isLarge,
    name: `${status} without an end, then 200, with retryConnectionErrors`,
    retries: onResets,
    answer: inTurn(flood(begun(status, "<h1>"), chunk(megabyte), 300), good),
    right,
    requests,
    written: status === 200 ? 100_000_000 : 20_000_000,
    debatable: "how much a client reads is its own choice",
  })),
  {
    name: "503 for ever: retries exhausted",
    retries: forAWhile,
    answer: inTurn(...Array(100).fill(http(503, "")), good),
    right: { error: "AuthleteDefaultError", status: 503 },
    requests: [2, 50],
  },
  {
    name: "503, 502, then what is no JSON",
    debatable: noBody,
    retries: quick,
    answer: inTurn(busy(), http(502, ""), json(200, "<h1>")),
    right: { error: "ResponseValidationError", status: 200 },
    requests: 3,
  },
  {
    name: "429 with Retry-After in seconds",
    retries: longWait,
    answer: inTurn(tooMany("1"), good),
    right: { ok: true },
    requests: 2,
  },
  {
    name: "429 with Retry-After as a date",
    retries: longWait,
    answer: inTurn(() => tooMany(seconds(2)), good),
    right: { ok: true },
    requests: 2,
  },
  ...[
    ["absurdly large", "99999999999999999999"],
    ["a day", "86400"],
    ["a date of the year 9999", "Fri, 31 Dec 9999 23:59:59 GMT"],
  ].map(([name, value]) => ({
    name: `429 with Retry-After beyond maxElapsedTime: ${name}`,
    retries: quick,
    answer: inTurn(tooMany(value), good),
    right: limited,
    debatable: "a client may ask again sooner than it is told",
  })),
  ...[
    ["zero", "0"],
    ["below zero", "-5"],
    ["a date of the past", "Thu, 01 Jan 1970 00:00:00 GMT"],
    ["no time at all", "soon"],
    ["a fraction", "0.5"],
    ["empty", ""],
  ].map(([name, value]) => ({
    name: `429 with Retry-After that says nothing: ${name}`,
    retries: quick,
    answer: inTurn(tooMany(value), good),
    right: { ok: true },
    requests: 2,
  })),
  {
    name: "a reset, then 200, without retryConnectionErrors",
    retries: quick,
    answer: inTurn(thenReset(), good),
    right: { error: "ConnectionError" },
  },
  {
    name: "a reset, then 200, with retryConnectionErrors",
    retries: onResets,
    answer: inTurn(thenReset(), good),
    right: { ok: true },
    requests: 2,
  },
  {
    name: "a reset in the body, then 200, without retryConnectionErrors",
    debatable: noBody,
    retries: quick,
    answer: inTurn(thenReset(cut), good),
    right: { error: "ConnectionError", status: 200 },
  },
  {
    name: "a reset in the body, then 200, with retryConnectionErrors",
    retries: onResets,
    answer: inTurn(thenReset(cut), good),
    right: { ok: true },
    requests: 2,
  },
  {
    name: "resets for ever, with retryConnectionErrors",
    retries: { ...forAWhile, retryConnectionErrors: true },
    answer: inTurn(...Array(100).fill(thenReset()), good),
    right: { error: "ConnectionError" },
    requests: [2, 50],
  },
  {
    name: "503, a reset, then 200, with retryConnectionErrors",
    retries: onResets,
    answer: inTurn(busy(), thenReset(), good),
    right: { ok: true },
    requests: 3,
  },
].map(({ retries, options, ...one }) => ({
  ...one,
  ...(retries && { hasRetries: true, options: { retries, ...options } }),
}));
