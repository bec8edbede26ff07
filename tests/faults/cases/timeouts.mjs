import { begun, chunk, good, inTurn, trickle } from "../bytes.mjs";
import { noBody } from "../kinds.mjs";
import { busy, longWait, quick } from "./retries.mjs";

const late = { error: "RequestTimeoutError" };
const half = begun(200, '{"action":"OK"');
const nothing = () => {};

const places = [
  ["no answer", { answer: nothing, right: late }],
  ["a stall in the headers", { answer: "HTTP/1.1 200 OK\r\nContent-Le", right: late }],
  [
    "a stall in the body",
    { debatable: noBody, answer: half, right: { ...late, status: 200, body: '{"action":"OK"' } },
  ],
  ["a stall in the body of an error page", { answer: begun(502, "<h1>"), right: { ...late, status: 502 } }],
  ["headers that trickle for ever", { answer: trickle("HTTP/1.1 200 OK\r\n", "X: y\r\n"), right: late }],
  [
    "a body that trickles for ever",
    { debatable: noBody, answer: trickle(half, chunk(" ")), right: { ...late, status: 200 } },
  ],
  [
    "an error page that trickles for ever",
    { answer: trickle(begun(502, "<h1>"), chunk(" ")), right: { ...late, status: 502 } },
  ],
  [
    "the wait between two attempts",
    { options: { retries: longWait }, answer: busy({ "Retry-After": "20" }), right: late, hasRetries: true },
  ],
  [
    "the second attempt",
    {
      options: { retries: quick },
      answer: inTurn(busy(), nothing),
      right: late,
      requests: 2,
      hasRetries: true,
    },
  ],
  [
    "the body of the second attempt",
    {
      debatable: noBody,
      options: { retries: quick },
      answer: inTurn(busy(), half),
      right: { ...late, status: 200 },
      requests: 2,
      hasRetries: true,
    },
  ],
];

/** Time that is up at each place of a call: that of `timeoutMs`, and that of a signal of the caller's. */
export const timeouts = [
  ...places.map(([name, one]) => ({
    name: `timeoutMs: ${name}`,
    ...one,
    options: { timeoutMs: timeFor(one), ...one.options },
  })),
  {
    name: "timeoutMs: redirects without an end",
    options: { timeoutMs: 800 },
    answer: inTurn("HTTP/1.1 307 X\r\nContent-Length: 0\r\nLocation: /here\r\n\r\n", nothing),
    right: late,
    requests: 2,
  },
  { name: "AbortSignal.timeout: before the call", signal: "elapsed", answer: good, right: late, requests: 0 },
  ...places.map(([name, one]) => ({
    name: `AbortSignal.timeout: ${name}`,
    ...one,
    signal: { after: timeFor(one) },
  })),
];

/** Milliseconds after which a place is surely reached; a second attempt is begun after a wait. */
function timeFor({ requests }) {
  return requests === 2 ? 2_000 : 1_000;
}
