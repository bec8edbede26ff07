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

/** Garbage collections during a call: timers and signals that end the call must not be collected. */
export const collections = [
  ...places.flatMap(([place, bytes, status, debatable]) => [
    {
      name: `timeoutMs, ${place}`,
      options: { timeoutMs: 1_000 },
      response: inTurn(bytes),
      right: { ...late, status },
      debatable,
    },
    {
      name: `AbortSignal.timeout without other references, ${place}`,
      signal: { after: 1_000 },
      response: inTurn(bytes),
      right: { ...late, status },
      debatable,
    },
    {
      name: `a signal whose controller the caller keeps, ${place}`,
      signal: "abortable",
      response: thenAbort(bytes),
      right: { ...aborted, status },
      debatable,
    },
  ]),
  {
    name: "timeoutMs, between two attempts",
    options: { timeoutMs: 500, retries: longWait },
    response: busy({ "Retry-After": "20" }),
    right: late,
    hasRetries: true,
  },
  {
    name: "AbortSignal.timeout without other references, between two attempts",
    options: { retries: longWait },
    signal: { after: 1_000 },
    response: busy({ "Retry-After": "20" }),
    right: late,
    hasRetries: true,
  },
  {
    name: "a signal whose controller the caller keeps, between two attempts",
    options: { retries: longWait },
    signal: "abortable",
    response: thenAbort(busy({ "Retry-After": "20" })),
    right: aborted,
    hasRetries: true,
  },
].map((one) => ({ gc: true, ...one }));
