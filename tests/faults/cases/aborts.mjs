import { begun, good, inTurn, thenAbort } from "../bytes.mjs";
import { noBody } from "../kinds.mjs";
import { busy, longWait, quick } from "./retries.mjs";

const aborted = { error: "RequestAbortedError" };
const half = begun(200, '{"action":"OK"');

/** The caller's signal, aborted at each place of a call. */
export const aborts = [
  { name: "before the call", signal: "aborted", answer: good, right: aborted, requests: 0 },
  { name: "before the headers", answer: thenAbort(), right: aborted },
  { name: "in the headers", answer: thenAbort("HTTP/1.1 200 OK\r\nContent-Le"), right: aborted },
  {
    name: "in the body",
    debatable: noBody,
    answer: thenAbort(half),
    right: { ...aborted, status: 200, body: '{"action":"OK"' },
  },
  {
    name: "in the body of an error page",
    answer: thenAbort(begun(502, "<h1>")),
    right: { ...aborted, status: 502 },
  },
  { name: "for a reason that is a string", answer: thenAbort("", "changed my mind"), right: aborted },
  { name: "for a reason that is null", answer: thenAbort("", null), right: aborted },
  {
    name: "twice",
    debatable: noBody,
    answer: (call) => {
      thenAbort(half)(call);
      thenAbort()(call);
    },
    right: { ...aborted, status: 200 },
  },
  { name: "after the answer", answer: (call) => thenAbort(call.good)(call), right: { ok: true } },
  {
    name: "in the wait between two attempts",
    options: { retries: longWait },
    answer: (call) => thenAbort(busy({ "Retry-After": "20" }))(call),
    right: aborted,
    hasRetries: true,
  },
  {
    name: "in the second attempt",
    options: { retries: quick },
    answer: inTurn(busy(), thenAbort()),
    right: aborted,
    requests: 2,
    hasRetries: true,
  },
  {
    name: "in the body of the second attempt",
    debatable: noBody,
    options: { retries: quick },
    answer: inTurn(busy(), thenAbort(half)),
    right: { ...aborted, status: 200 },
    requests: 2,
    hasRetries: true,
  },
].map((one) => ({ signal: "abortable", ...one }));
