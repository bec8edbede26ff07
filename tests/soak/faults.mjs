// The faults of the soak. The client marks a call with the name of one, the server does what is here, and the client
// compares what came of it with what is here: neither has an opinion of its own.
import { setTimeout } from "node:timers/promises";

export const bearer = "a-bearer";
export const serviceId = "715948317";

/** The headers by which a call says which fault it asks for, and which call it is. */
export const faultHeader = "x-fault";
export const callHeader = "x-call";

/** How long a call waits for a server that stalls. Long enough for the headers to arrive on a busy machine. */
const patienceMs = 1_000;

const head = { "content-type": "application/json", "content-length": "1000" };
const answer = (status, body, type) => (outgoing) =>
  outgoing.writeHead(status, { "content-type": type }).end(body);
const json = (status, body) => answer(status, body, "application/json");
const page = (status, body) => answer(status, body, "text/html");
const stall = () => {};
const stallInBody = (outgoing) => outgoing.writeHead(200, head).write('{"action":"OK",');
const redirect = (status, location) => (outgoing, incoming) =>
  outgoing.writeHead(status, { location: location ?? incoming.url }).end("moved");
const endless = (status) => (outgoing) => {
  const more = () => outgoing.destroyed || outgoing.write("<!-- padding -->".repeat(500), more);
  outgoing.writeHead(status, { "content-type": "text/html" });
  more();
};
const abortLater = () => {
  const controller = new AbortController();
  setTimeout(patienceMs).then(() => controller.abort());
  return { signal: controller.signal };
};
const timeout = () => ({ timeoutMs: patienceMs });

/**
 * Each fault: what the server does, the options of the call, and the error that is right, with its status. One that
 * `isRetried` may end well where retries are on, one that `isFollowed` does so always. Of any other the server sees one
 * request, if not as many as are said.
 */
export const faults = {
  "reset before the answer": {
    serve: (outgoing) => outgoing.socket.resetAndDestroy(),
    error: ["ConnectionError"],
    isRetried: true,
  },
  "closed in the headers": {
    serve: ({ socket }) => socket.end("HTTP/1.1 200 OK\r\nContent-Ty"),
    error: ["ConnectionError"],
    isRetried: true,
  },
  "reset in the body": {
    serve: (outgoing) =>
      outgoing.writeHead(200, head).write('{"action":"OK",', () => outgoing.socket.resetAndDestroy()),
    error: ["ConnectionError", 200],
    isRetried: true,
  },
  "closed in the body": {
    serve: (outgoing) => outgoing.writeHead(200, head).write('{"action":"OK",', () => outgoing.destroy()),
    error: ["ConnectionError", 200],
    isRetried: true,
  },
  "503 with resultCode": {
    serve: json(503, '{"resultCode":"A000101","resultMessage":"busy"}'),
    error: ["ResultError", 503],
    isRetried: true,
  },
  "503 without": { serve: page(503, ""), error: ["AuthleteDefaultError", 503], isRetried: true },
  "error page": {
    serve: page(502, `<h1>Bad Gateway</h1>${"<!-- padding -->".repeat(5_000)}`),
    error: ["AuthleteDefaultError", 502],
    isRetried: true,
  },
  "error page without end": { serve: endless(502), error: ["AuthleteDefaultError", 502], isRetried: true },
  "200 without end": {
    serve: endless(200),
    options: () => ({ maxResponseBytes: 100_000 }),
    error: ["ResponseValidationError", 200],
  },
  "redirect within the origin": { serve: redirect(307), isFollowed: true },
  "redirect in a loop": { serve: redirect(308), error: ["ResponseValidationError", 308], requests: 6 },
  "redirect to another origin": {
    serve: redirect(307, "https://127.0.0.1:1/"),
    error: ["ResponseValidationError", 307],
  },
  "stall before the answer": { serve: stall, options: timeout, error: ["RequestTimeoutError"] },
  "stall in the body": { serve: stallInBody, options: timeout, error: ["RequestTimeoutError", 200] },
  "stall until a timeout signal": {
    serve: stall,
    options: () => ({ signal: AbortSignal.timeout(patienceMs) }),
    error: ["RequestTimeoutError"],
  },
  "abort before the call": {
    serve: stall,
    options: () => ({ signal: AbortSignal.abort() }),
    error: ["RequestAbortedError"],
    requests: 0,
  },
  "abort before the answer": { serve: stall, options: abortLater, error: ["RequestAbortedError"] },
  "abort in the body": { serve: stallInBody, options: abortLater, error: ["RequestAbortedError", 200] },
  "abort between two attempts": {
    serve: (outgoing) => outgoing.writeHead(503, { "retry-after": "30" }).end(),
    options: () => ({
      ...abortLater(),
      retries: { strategy: "backoff", backoff: { maxElapsedTime: 60_000 } },
    }),
    error: ["RequestAbortedError"],
    needsRetries: true,
  },
  "200 that is no JSON": { serve: page(200, "<h1>Welcome</h1>"), error: ["ResponseValidationError", 200] },
  "200 with wrong types": {
    serve: json(200, '{"resultMessage":7,"totalCount":"many"}'),
    error: ["ResponseValidationError", 200],
  },
  "200 with truncated JSON": {
    serve: json(200, '{"action":"OK","totalCou'),
    error: ["ResponseValidationError", 200],
  },
};
