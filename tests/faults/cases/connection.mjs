import { http } from "../../support/raw.ts";
import { begun, chunk, flood, json, thenClose, thenReset } from "../bytes.mjs";
import { byAnswer, noBody } from "../kinds.mjs";

const broken = { error: "ConnectionError" };
const brokenBody = { error: "ConnectionError", status: 200 };
const nodeLimit = "16 kB of headers are Node's limit; another runtime may take more";
const start = '{"action":"OK"';

/** Connections that break, and bytes that are no HTTP. */
export const connection = [
  { name: "refused", isRefused: true, right: { ...broken, says: "ECONNREFUSED" }, requests: 0 },
  { name: "closed at once", greet: (socket) => socket.destroy(), right: broken, requests: 0 },
  { name: "reset at once", greet: (socket) => socket.resetAndDestroy(), right: broken, requests: 0 },
  { name: "closed after the request", answer: thenClose(), right: broken },
  { name: "reset after the request", answer: thenReset(), right: broken },
  { name: "closed in the headers", answer: thenClose("HTTP/1.1 200 OK\r\nContent-Le"), right: broken },
  { name: "reset in the headers", answer: thenReset("HTTP/1.1 200 OK\r\nContent-Le"), right: broken },
  {
    name: "closed in the body",
    debatable: noBody,
    answer: thenClose(begun(200, start)),
    right: { ...brokenBody, body: start },
  },
  {
    name: "reset in the body",
    debatable: noBody,
    answer: thenReset(begun(200, start)),
    right: { ...brokenBody, body: start },
  },
  {
    name: "reset in the body of an error page",
    answer: thenReset(begun(502, "<h1>Bad")),
    right: { ...broken, status: 502, body: "<h1>Bad" },
  },
  {
    name: "Content-Length too long",
    debatable: noBody,
    answer: thenClose(json(200, start, { "Content-Length": "1000" })),
    right: { ...brokenBody, body: start },
  },
  {
    name: "Content-Length too short",
    answer: (call) => json(200, call.json || start, { "Content-Length": call.json ? "10" : "0" }),
    right: byAnswer({ error: "ResponseValidationError", status: 200 }, { ok: true }),
  },
  {
    name: "Content-Length that is no number",
    answer: json(200, start, { "Content-Length": "ten" }),
    right: broken,
  },
  { name: "Content-Length below zero", answer: json(200, start, { "Content-Length": "-1" }), right: broken },
  {
    name: "two lengths that differ",
    answer: json(200, start, { "Content-Length": "14\r\nContent-Length: 5" }),
    right: broken,
  },
  {
    name: "chunk size that is no number",
    debatable: noBody,
    answer: `${begun(200, start)}zz\r\n`,
    right: brokenBody,
  },
  {
    name: "chunk size beyond all bounds",
    debatable: noBody,
    answer: `${begun(200, start)}${"f".repeat(17)}\r\n`,
    right: brokenBody,
  },
  {
    name: "chunk longer than its size",
    debatable: noBody,
    answer: `${begun(200, start)}1\r\nlonger\r\n`,
    right: brokenBody,
  },
  { name: "last chunk missing", debatable: noBody, answer: thenClose(begun(200, start)), right: brokenBody },
  {
    name: "chunks of a byte",
    answer: ({ json }) =>
      json ? `${begun(200, json[0])}${[...json.slice(1)].map(chunk).join("")}0\r\n\r\n` : begun(200, ""),
    right: { ok: true },
  },
  {
    name: "100 kB of headers, in one",
    answer: json(200, "", { "X-Long": "x".repeat(100_000) }),
    right: broken,
    debatable: nodeLimit,
  },
  {
    name: "100 kB of headers, in a thousand",
    answer: json(200, "", Object.fromEntries([...Array(1000).keys()].map((n) => [`X-${n}`, "x".repeat(93)]))),
    right: broken,
    debatable: nodeLimit,
  },
  {
    name: "headers without an end",
    answer: flood("HTTP/1.1 200 OK\r\n", `X-Long: ${"x".repeat(1000)}\r\n`, 50_000),
    right: broken,
    written: 20_000_000,
  },
  { name: "text that is no HTTP", answer: "hello\r\n\r\n", right: broken },
  {
    name: "the banner of an SSH server",
    greet: (socket) => socket.write("SSH-2.0-OpenSSH_9.6\r\n"),
    right: broken,
  },
  { name: "an alert of TLS", answer: Buffer.from("15030300020228", "hex"), right: broken },
  { name: "a frame of HTTP/2", answer: Buffer.from("000000040000000000", "hex"), right: broken },
  { name: "zeros", answer: Buffer.alloc(10_000), right: broken },
  { name: "a status that is no number", answer: "HTTP/1.1 two OK\r\n\r\n", right: broken },
  {
    name: "status 999",
    answer: http(999, ""),
    right: { error: "AuthleteDefaultError", status: 999 },
    debatable: "HTTP has no such status, and Response of the web standards cannot be made with it",
  },
  {
    name: "https, where there is no TLS",
    scheme: "https:",
    greet: (socket) => socket.write(http(400, "")),
    right: broken,
    requests: 0,
  },
  { name: "status 000", answer: http("000", ""), right: broken },
  { name: "a zero byte in a header", answer: json(200, "", { "X-Zero": "a\0b" }), right: broken },
  {
    name: "101, another protocol",
    answer: "HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    right: broken,
  },
  {
    name: "103 before the answer",
    answer: ({ good }) => `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${good}`,
    right: { ok: true },
  },
  {
    // Node takes it for a broken connection.
    name: "100 before the answer, which nobody asked for",
    answer: ({ good }) => `HTTP/1.1 100 Continue\r\n\r\n${good}`,
    right: broken,
    debatable: "another runtime may pass over it",
  },
  {
    name: "HTTP/1.0, ended by the end of the connection",
    answer: (call) =>
      thenClose(`HTTP/1.0 ${call.json ? 200 : 204} OK\r\nContent-Type: application/json\r\n\r\n${call.json}`)(
        call,
      ),
    right: { ok: true },
  },
  { name: "two answers to one request", answer: ({ good }) => good + good, right: { ok: true } },
  { name: "a good answer, then a reset", answer: (call) => thenReset(call.good)(call), right: { ok: true } },
  {
    name: "an idle connection that is closed between two calls",
    answer: ({ socket, good }) => {
      socket.write(good);
      setTimeout(() => socket.end(), 50);
    },
    series: 2,
    pause: 300,
    right: { ok: true },
  },
];
