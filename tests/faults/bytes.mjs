// Ways for a server to send what no server should.
import { gzipSync } from "node:zlib";
import { http } from "../support/raw.ts";

/** The beginning of an answer whose body goes on in chunks. */
export const begun = (status, start) => {
  const type = start.startsWith("<") ? "text/html" : "application/json";
  return `HTTP/1.1 ${status} X\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n${chunk(start)}`;
};

/** A chunk of a body. */
export const chunk = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** A complete answer whose body is bytes that say that they are JSON. */
export const binary = (status, body, headers) =>
  Buffer.concat([Buffer.from(json(status, "", { "Content-Length": `${body.length}`, ...headers })), body]);

/** A complete answer with JSON, as Authlete sends it. */
export const json = (status, value, headers) =>
  http(status, typeof value === "string" ? value : JSON.stringify(value), {
    "Content-Type": "application/json",
    ...headers,
  });

/** Long enough for what was written before to be read, on a busy machine too. */
const pause = 150;

/** Writes, and then closes the connection as one that has said all. */
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

/** Writes, and then has the caller abort, for a reason where one is given. */
export const thenAbort =
  (bytes = "", ...reason) =>
  ({ socket, tell }) => {
    socket.write(bytes);
    setTimeout(() => tell(...reason), pause);
  };

/** Writes a beginning, and then piece after piece, for ever. */
export const trickle =
  (start, piece) =>
  ({ socket }) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(piece), 10);
    socket.on("close", () => clearInterval(timer));
  };

/** Writes a beginning, and then piece after piece, as fast as they are taken, `times` at most. */
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

/** A piece of what no one wants. */
export const megabyte = "x".repeat(1_000_000);

/** Characters that are kept of the body of an error. */
export const kept = 65_536;

let compressed;

/** An answer of 100 kB, that unpacked is one of 100 MB. */
export function bomb(status) {
  compressed ??= gzipSync(Buffer.alloc(100_000_000, " "));
  return binary(status, compressed, { "Content-Encoding": "gzip" });
}

/** What a case needs that moves many bytes, on a busy machine too. */
export const isLarge = { options: { timeoutMs: 30_000 }, patience: 60_000 };

/** Gives the first answer to the first request, the second to the second, and the last to all that come then. */
export const inTurn =
  (...answers) =>
  (call) => {
    const answer = answers[Math.min(call.count, answers.length) - 1];
    return typeof answer === "function" ? answer(call) : answer;
  };

/** What the kind of call is promised. */
export const good = ({ good }) => good;
