import { begun, chunk, good, inTurn, trickle } from "../bytes.mjs";
import { noBody } from "../kinds.mjs";
import { busy, longWait, quick } from "./retries.mjs";

const late = { error: "RequestTimeoutError" };
const half = begun(200, '{"action":"OK"');
const nothing = () => {};

const places = [
  ["no response", { response: nothing, right: late }],
  ["a stall in the headers", { response: "HTTP/1.1 200 OK\r\nContent-Le", right: late }],
  [
    "a stall in the body",
    { debatable: noBody, response: half, right: { ...late, status: 200, body: '{"action":"OK"' } },
  ],
  ["a stall in the body of an error page", { response: begun(502, "<h1>"), right: { ...late, status: 502 } }],
  ["headers that trickle endlessly", { response: trickle("HTTP/1.1 200 OK\r\n", "X: y\r\n"), right: late }],
  [
    "a body that trickles endlessly",
    { debatable: noBody, response: trickle(half, chunk(" ")), right: { ...late, status: 200 } },
  ],
  [
    "an error page that trickles endlessly",
    { response: trickle(begun(502, "<h1>"), chunk(" ")), right: { ...late, status: 502 } },
  ],
  [
    "the wait between two attempts",
    {
      options: { retries: longWait },
      response: busy({ "Retry-After": "20" }),
      right: late,
      hasRetries: true,
    },
  ],
  [
    "the second attempt",
    {
      options: { retries: quick },
      response: inTurn(busy(), nothing),
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
      response: inTurn(busy(), half),
      right: { ...late, status: 200 },
      requests: 2,
      hasRetries: true,
    },
  ],
];

/** Timeouts at each stage of a call: of `timeoutMs`, and of the caller's signal. */
export const timeouts = [
  ...places.map(([name, one]) => ({
    name: `timeoutMs: ${name}`,
    ...one,
    options: { timeoutMs: timeFor(one), ...one.options },
  })),
  {
    name: "timeoutMs: endless redirects",
    options: { timeoutMs: 800 },
    response: inTurn("HTTP/1.1 307 X\r\nContent-Length: 0\r\nLocation: /here\r\n\r\n", nothing),
    right: late,
    requests: 2,
  },
  {
    name: "AbortSignal.timeout: before the call",
    signal: "elapsed",
    response: good,
    right: late,
    requests: 0,
  },
  ...places.map(([name, one]) => ({
    name: `AbortSignal.timeout: ${name}`,
    ...one,
    signal: { after: timeFor(one) },
  })),
];

/** Milliseconds after which a stage is certainly reached; a second attempt starts after a delay. */
function timeFor({ requests }) {
  return requests === 2 ? 2_000 : 1_000;
}
