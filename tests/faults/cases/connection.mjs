import { http } from "../../support/raw.ts";
import { begun, chunk, flood, json, thenClose, thenReset } from "../bytes.mjs";
import { byResponse, noBody } from "../kinds.mjs";

const failed = { error: "ConnectionError" };
const failedInBody = { error: "ConnectionError", status: 200 };
const nodeLimit = "16 kB of headers are Node's limit; another runtime may accept more";
const start = '{"action":"OK"';

/** Connections that fail, and bytes that are not HTTP. */
export const connection = [
  { name: "refused", isRefused: true, right: { ...failed, says: "ECONNREFUSED" }, requests: 0 },
  { name: "closed immediately", greet: (socket) => socket.destroy(), right: failed, requests: 0 },
  { name: "reset immediately", greet: (socket) => socket.resetAndDestroy(), right: failed, requests: 0 },
  { name: "closed after the request", response: thenClose(), right: failed },
  { name: "reset after the request", response: thenReset(), right: failed },
  { name: "closed in the headers", response: thenClose("HTTP/1.1 200 OK\r\nContent-Le"), right: failed },
  { name: "reset in the headers", response: thenReset("HTTP/1.1 200 OK\r\nContent-Le"), right: failed },
  {
    name: "closed in the body",
    debatable: noBody,
    response: thenClose(begun(200, start)),
    right: { ...failedInBody, body: start },
  },
  {
    name: "reset in the body",
    debatable: noBody,
    response: thenReset(begun(200, start)),
    right: { ...failedInBody, body: start },
  },
  {
    name: "reset in the body of an error page",
    response: thenReset(begun(502, "<h1>Bad")),
    right: { ...failed, status: 502, body: "<h1>Bad" },
  },
  {
    name: "Content-Length too long",
    debatable: noBody,
    response: thenClose(json(200, start, { "Content-Length": "1000" })),
    right: { ...failedInBody, body: start },
  },
  {
    name: "Content-Length too short",
    response: (call) => json(200, call.json || start, { "Content-Length": call.json ? "10" : "0" }),
    right: byResponse({ error: "ResponseValidationError", status: 200 }, { ok: true }),
  },
  {
    name: "Content-Length that is not a number",
    response: json(200, start, { "Content-Length": "ten" }),
    right: failed,
  },
  { name: "negative Content-Length", response: json(200, start, { "Content-Length": "-1" }), right: failed },
  {
    name: "two different Content-Length headers",
    response: json(200, start, { "Content-Length": "14\r\nContent-Length: 5" }),
    right: failed,
  },
  {
    name: "chunk size that is not a number",
    debatable: noBody,
    response: `${begun(200, start)}zz\r\n`,
    right: failedInBody,
  },
  {
    name: "chunk size that is too large",
    debatable: noBody,
    response: `${begun(200, start)}${"f".repeat(17)}\r\n`,
    right: failedInBody,
  },
  {
    name: "chunk longer than its size",
    debatable: noBody,
    response: `${begun(200, start)}1\r\nlonger\r\n`,
    right: failedInBody,
  },
  {
    name: "last chunk missing",
    debatable: noBody,
    response: thenClose(begun(200, start)),
    right: failedInBody,
  },
  {
    name: "chunks of one byte",
    response: ({ json }) =>
      json ? `${begun(200, json[0])}${[...json.slice(1)].map(chunk).join("")}0\r\n\r\n` : begun(200, ""),
    right: { ok: true },
  },
  {
    name: "100 kB in one header",
    response: json(200, "", { "X-Long": "x".repeat(100_000) }),
    right: failed,
    debatable: nodeLimit,
  },
  {
    name: "100 kB in 1,000 headers",
    response: json(
      200,
      "",
      Object.fromEntries([...Array(1000).keys()].map((n) => [`X-${n}`, "x".repeat(93)])),
    ),
    right: failed,
    debatable: nodeLimit,
  },
  {
    name: "endless headers",
    response: flood("HTTP/1.1 200 OK\r\n", `X-Long: ${"x".repeat(1000)}\r\n`, 50_000),
    right: failed,
    written: 20_000_000,
  },
  { name: "text that is not HTTP", response: "hello\r\n\r\n", right: failed },
  {
    name: "the banner of an SSH server",
    greet: (socket) => socket.write("SSH-2.0-OpenSSH_9.6\r\n"),
    right: failed,
  },
  { name: "a TLS alert", response: Buffer.from("15030300020228", "hex"), right: failed },
  { name: "an HTTP/2 frame", response: Buffer.from("000000040000000000", "hex"), right: failed },
  { name: "zero bytes", response: Buffer.alloc(10_000), right: failed },
  { name: "a status that is not a number", response: "HTTP/1.1 two OK\r\n\r\n", right: failed },
  {
    name: "status 999",
    response: http(999, ""),
    right: { error: "AuthleteDefaultError", status: 999 },
    debatable: "HTTP has no such status, and a web-standard Response cannot have it",
  },
  {
    name: "https, but the server does not use TLS",
    scheme: "https:",
    greet: (socket) => socket.write(http(400, "")),
    right: failed,
    requests: 0,
  },
  { name: "status 000", response: http("000", ""), right: failed },
  { name: "a zero byte in a header", response: json(200, "", { "X-Zero": "a\0b" }), right: failed },
  {
    name: "101, switching protocols",
    response: "HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    right: failed,
  },
  {
    name: "103 before the response",
    response: ({ good }) => `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${good}`,
    right: { ok: true },
  },
  {
    // Node treats it as a failed connection.
    name: "an unrequested 100 before the response",
    response: ({ good }) => `HTTP/1.1 100 Continue\r\n\r\n${good}`,
    right: failed,
    debatable: "another runtime may ignore it",
  },
  {
    name: "HTTP/1.0, ended by closing the connection",
    response: (call) =>
      thenClose(`HTTP/1.0 ${call.json ? 200 : 204} OK\r\nContent-Type: application/json\r\n\r\n${call.json}`)(
        call,
      ),
    right: { ok: true },
  },
  { name: "two responses to one request", response: ({ good }) => good + good, right: { ok: true } },
  {
    name: "a valid response, then a reset",
    response: (call) => thenReset(call.good)(call),
    right: { ok: true },
  },
  {
    name: "an idle connection that is closed between two calls",
    response: ({ socket, good }) => {
      socket.write(good);
      setTimeout(() => socket.end(), 50);
    },
    series: 2,
    pause: 300,
    right: { ok: true },
  },
];
