// The faults of the soak. The client marks a call with the name of a fault, the server produces it, and the client
// compares the outcome with the expected one. Client and server share this list.
import { setTimeout } from "node:timers/promises";

export const bearer = "a-bearer";
export const serviceId = "715948317";

/** The headers with the name of the requested fault and the number of the call. */
export const faultHeader = "x-fault";
export const callHeader = "x-call";

/** How long a call waits for a server that stalls. Long enough for the headers to arrive on a busy machine. */
const patienceMs = 1_000;

const head = { "content-type": "application/json", "content-length": "1000" };
const respond = (status, body, type) => (outgoing) =>
  outgoing.writeHead(status, { "content-type": type }).end(body);
const json = (status, body) => respond(status, body, "application/json");
const page = (status, body) => respond(status, body, "text/html");
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
 * Each fault: what the server does, the options of the call, and the expected error with its status. A call with
 * `isRetried` may succeed if retries are enabled, a call with `isFollowed` always succeeds. For any other fault the server
 * receives one request, or the number in `requests`.
 */
export const faults = {
  "reset before the response": {
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
  "503 without resultCode": { serve: page(503, ""), error: ["AuthleteDefaultError", 503], isRetried: true },
  "error page": {
    serve: page(502, `<h1>Bad Gateway</h1>${"<!-- padding -->".repeat(5_000)}`),
    error: ["AuthleteDefaultError", 502],
    isRetried: true,
  },
  "endless error page": { serve: endless(502), error: ["AuthleteDefaultError", 502], isRetried: true },
  "200 with an endless body": {
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
  "stall before the response": { serve: stall, options: timeout, error: ["RequestTimeoutError"] },
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
  "abort before the response": { serve: stall, options: abortLater, error: ["RequestAbortedError"] },
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
  "200 with HTML": { serve: page(200, "<h1>Welcome</h1>"), error: ["ResponseValidationError", 200] },
  "200 with wrong types": {
    serve: json(200, '{"resultMessage":7,"totalCount":"many"}'),
    error: ["ResponseValidationError", 200],
  },
  "200 with truncated JSON": {
    serve: json(200, '{"action":"OK","totalCou'),
    error: ["ResponseValidationError", 200],
  },
};
