import { begun, good, inTurn, thenAbort } from "../bytes.mjs";
import { noBody } from "../kinds.mjs";
import { busy, longWait, quick } from "./retries.mjs";

const aborted = { error: "RequestAbortedError" };
const half = begun(200, '{"action":"OK"');

/** The caller's signal, aborted at each stage of a call. */
export const aborts = [
  { name: "before the call", signal: "aborted", response: good, right: aborted, requests: 0 },
  { name: "before the headers", response: thenAbort(), right: aborted },
  { name: "in the headers", response: thenAbort("HTTP/1.1 200 OK\r\nContent-Le"), right: aborted },
  {
    name: "in the body",
    debatable: noBody,
    response: thenAbort(half),
    right: { ...aborted, status: 200, body: '{"action":"OK"' },
  },
  {
    name: "in the body of an error page",
    response: thenAbort(begun(502, "<h1>")),
    right: { ...aborted, status: 502 },
  },
  { name: "with a string as the reason", response: thenAbort("", "changed my mind"), right: aborted },
  { name: "with null as the reason", response: thenAbort("", null), right: aborted },
  {
    name: "twice",
    debatable: noBody,
    response: (call) => {
      thenAbort(half)(call);
      thenAbort()(call);
    },
    right: { ...aborted, status: 200 },
  },
  { name: "after the response", response: (call) => thenAbort(call.good)(call), right: { ok: true } },
  {
    name: "while waiting between two attempts",
    options: { retries: longWait },
    response: (call) => thenAbort(busy({ "Retry-After": "20" }))(call),
    right: aborted,
    hasRetries: true,
  },
  {
    name: "during the second attempt",
    options: { retries: quick },
    response: inTurn(busy(), thenAbort()),
    right: aborted,
    requests: 2,
    hasRetries: true,
  },
  {
    name: "in the body of the second attempt",
    debatable: noBody,
    options: { retries: quick },
    response: inTurn(busy(), thenAbort(half)),
    right: { ...aborted, status: 200 },
    requests: 2,
    hasRetries: true,
  },
].map((one) => ({ signal: "abortable", ...one }));
