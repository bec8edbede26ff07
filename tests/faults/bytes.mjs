// Servers that send what no server should.
import { gzipSync } from "node:zlib";
import { http } from "../support/raw.ts";

/** The beginning of a response whose body is sent in chunks. */
export const begun = (status, start) => {
  const type = start.startsWith("<") ? "text/html" : "application/json";
  return `HTTP/1.1 ${status} X\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n${chunk(start)}`;
};

/** A chunk of a body. */
export const chunk = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** A complete response with these bytes as the body and the content type of JSON. */
export const binary = (status, body, headers) =>
  Buffer.concat([Buffer.from(json(status, "", { "Content-Length": `${body.length}`, ...headers })), body]);

/** A complete response with JSON, as Authlete sends it. */
export const json = (status, value, headers) =>
  http(status, typeof value === "string" ? value : JSON.stringify(value), {
    "Content-Type": "application/json",
    ...headers,
  });

/** Milliseconds. Long enough for the client to read what was written before, even on a busy machine. */
const pause = 150;

/** Writes, and then closes the connection in an orderly way. */
export const thenClose =
  (bytes = "") =>
  ({ socket }) => {
    socket.write(bytes);
    setTimeout(() => socket.end(), bytes && pause);
  };

/** Writes, and then resets the connection. */
export const thenReset =
  (bytes = "") =>
  ({ socket }) => {
    socket.write(bytes);
    setTimeout(() => socket.resetAndDestroy(), bytes && pause);
  };

/** Writes, and then lets the caller abort, with a reason if one is given. */
export const thenAbort =
  (bytes = "", ...reason) =>
  ({ socket, abort }) => {
    socket.write(bytes);
    setTimeout(() => abort(...reason), pause);
  };

/** Writes a beginning, and then piece after piece, endlessly. */
export const trickle =
  (start, piece) =>
  ({ socket }) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(piece), 10);
    socket.on("close", () => clearInterval(timer));
  };

/** Writes a beginning, and then piece after piece as fast as the client reads them, at most `times` pieces. */
export const flood =
  (start, piece, times) =>
  ({ socket }) => {
    socket.write(start);
    let left = times;
    const more = () => {
      while (!socket.destroyed && left-- > 0) if (!socket.write(piece)) return;
    };
    socket.on("drain", more);
    more();
  };

/** A piece of a body that is too large. */
export const megabyte = "x".repeat(1_000_000);

/** Maximum length of the body in an error, in characters. */
export const kept = 65_536;

let compressed;

/** A response of 100 kB that expands to 100 MB. */
export function bomb(status) {
  compressed ??= gzipSync(Buffer.alloc(100_000_000, " "));
  return binary(status, compressed, { "Content-Encoding": "gzip" });
}

/** Limits for a case with a large body, even on a busy machine. */
export const isLarge = { options: { timeoutMs: 30_000 }, patience: 60_000 };

/** Sends the first response to the first request, the second to the second, and the last to all further requests. */
export const inTurn =
  (...responses) =>
  (call) => {
    const response = responses[Math.min(call.count, responses.length) - 1];
    return typeof response === "function" ? response(call) : response;
  };

/** The valid response to the kind of call. */
export const good = ({ good }) => good;
