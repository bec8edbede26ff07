import { begun, inTurn, thenAbort } from "../bytes.mjs";
import { noBody } from "../kinds.mjs";
import { busy, longWait } from "./retries.mjs";

const late = { error: "RequestTimeoutError" };
const aborted = { error: "RequestAbortedError" };
const half = begun(200, '{"action":"OK"');
const places = [
  ["before the headers", "", undefined, undefined],
  ["in the body", half, 200, noBody],
];

/** Garbage collections in the middle of a call: what ends the call must not be lost with them. */
export const collections = [
  ...places.flatMap(([place, bytes, status, debatable]) => [
    {
      name: `timeoutMs, ${place}`,
      options: { timeoutMs: 1_000 },
      answer: inTurn(bytes),
      right: { ...late, status },
      debatable,
    },
    {
      name: `AbortSignal.timeout that nobody keeps, ${place}`,
      signal: { after: 1_000 },
      answer: inTurn(bytes),
      right: { ...late, status },
      debatable,
    },
    {
      name: `a signal of which the caller keeps the controller, ${place}`,
      signal: "abortable",
      answer: thenAbort(bytes),
      right: { ...aborted, status },
      debatable,
    },
  ]),
  {
    name: "timeoutMs, between two attempts",
    options: { timeoutMs: 500, retries: longWait },
    answer: busy({ "Retry-After": "20" }),
    right: late,
    hasRetries: true,
  },
  {
    name: "AbortSignal.timeout that nobody keeps, between two attempts",
    options: { retries: longWait },
    signal: { after: 1_000 },
    answer: busy({ "Retry-After": "20" }),
    right: late,
    hasRetries: true,
  },
  {
    name: "a signal of which the caller keeps the controller, between two attempts",
    options: { retries: longWait },
    signal: "abortable",
    answer: thenAbort(busy({ "Retry-After": "20" })),
    right: aborted,
    hasRetries: true,
  },
].map((one) => ({ gc: true, ...one }));
