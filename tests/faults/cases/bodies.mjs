import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { http } from "../../support/raw.ts";
import { begun, binary, bomb, chunk, flood, isLarge, json, kept, megabyte } from "../bytes.mjs";
import { byResponse, noBody } from "../kinds.mjs";

const invalid = { error: "ResponseValidationError", status: 200 };
const page = "<html><h1>Sign in to this network</h1></html>";
const onlyWithValue = { delete: "its response has no value" };

const encoded = (name, compress) => ({
  name: `Content-Encoding: ${name}`,
  response: ({ json }) =>
    json
      ? binary(200, compress(json), { "Content-Encoding": name })
      : `HTTP/1.1 204 X\r\nContent-Encoding: ${name}\r\n\r\n`,
  right: { ok: true },
});

/** A case with the same body for each kind of call. */
const body = (name, text, right = invalid, more = {}) => ({
  name,
  response: json(200, text),
  right,
  debatable: noBody,
  ...more,
});

const corrupted = gzipSync(page.repeat(50));
corrupted.fill(0xff, 20, 60);

const limitIsDebatable = { debatable: "each client chooses how much it reads" };

/** Bodies that are not JSON, or too large. */
export const bodies = [
  encoded("gzip", gzipSync),
  encoded("deflate", deflateSync),
  encoded("br", brotliCompressSync),
  {
    name: "corrupted gzip",
    debatable: noBody,
    response: binary(200, corrupted, { "Content-Encoding": "gzip" }),
    right: { error: "ConnectionError", status: 200 },
  },
  {
    name: "invalid gzip",
    debatable: noBody,
    response: json(200, page, { "Content-Encoding": "gzip" }),
    right: { error: "ConnectionError", status: 200 },
  },
  {
    // Node returns the part that arrived, without an error.
    name: "truncated gzip",
    debatable: noBody,
    response: binary(200, gzipSync(page.repeat(50)).subarray(0, 40), { "Content-Encoding": "gzip" }),
    right: invalid,
  },
  body("empty", "", byResponse(invalid, { ok: true }), {
    without: { delete: "200 without a body is tested with the statuses" },
  }),
  body("white space", "  \r\n"),
  body("text", "OK"),
  {
    name: "an HTML page",
    response: http(200, page, { "Content-Type": "text/html" }),
    right: { ...invalid, body: page, lacks: "Sign in" },
    debatable: "which class the error has",
  },
  body("an HTML page with the content type of JSON", page, { ...invalid, body: page, lacks: "Sign in" }),
  {
    name: "truncated JSON",
    response: (call) => json(200, call.json.slice(0, -10)),
    right: invalid,
    without: onlyWithValue,
  },
  {
    name: "JSON, sent twice",
    response: (call) => json(200, call.json.repeat(2)),
    right: invalid,
    without: onlyWithValue,
  },
  body("JSON with a trailing comma", '{"action":"OK",}'),
  body("NaN", '{"totalCount":NaN}'),
  body("null", "null"),
  body("a list", "[]"),
  body("a string", '"OK"'),
  body("a number", "5"),
  body("a boolean", "true"),
  {
    name: "a byte order mark",
    response: (call) => json(200, `\ufeff${call.json}`),
    right: { ok: true },
    debatable: "RFC 8259 allows parsers to ignore it, but does not require it",
  },
  {
    name: "characters that are split between packets",
    response: ({ socket }) => {
      socket.write(begun(200, '{"subject":"'));
      const bytes = [...Buffer.from("電話 📱")];
      for (const byte of bytes)
        socket.write(Buffer.concat([Buffer.from("1\r\n"), Buffer.of(byte), Buffer.from("\r\n")]));
      socket.write(`${chunk('"}')}0\r\n\r\n`);
    },
    right: { ok: true, value: { subject: "電話 📱" } },
    without: onlyWithValue,
  },
  {
    name: "invalid UTF-8",
    response: binary(200, Buffer.concat([Buffer.from('{"subject":"'), Buffer.of(0xff), Buffer.from('"}')])),
    right: { ok: true, value: { subject: "\ufffd" } },
    without: onlyWithValue,
    debatable: "a client may reject it",
  },
  body("100,000 nested lists", "[".repeat(100_000) + "]".repeat(100_000), {
    ...invalid,
    length: kept,
  }),
  body(
    "an unknown field, nested 100,000 deep",
    `{"new":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    { ...invalid, length: kept },
    { debatable: "a client that omits unknown fields need not check it" },
  ),
  {
    name: "endless JSON",
    ...isLarge,
    response: flood(begun(200, "["), chunk(megabyte), 300),
    right: { ...invalid, length: kept },
    written: 100_000_000,
    ...limitIsDebatable,
  },
  {
    name: "100 kB of gzip that expand to 100 MB of JSON",
    ...isLarge,
    response: () => bomb(200),
    right: { ...invalid, length: kept },
    ...limitIsDebatable,
  },
  {
    name: "more than maxResponseBytes",
    options: { maxResponseBytes: 1000 },
    response: json(200, { subject: "x".repeat(1000) }),
    right: { ...invalid, length: 1000 },
    ...limitIsDebatable,
  },
  {
    name: "exactly maxResponseBytes",
    options: { maxResponseBytes: 1000 },
    response: json(200, { subject: "x".repeat(1000 - '{"subject":""}'.length) }),
    right: { ok: true, value: { subject: "x".repeat(1000 - '{"subject":""}'.length) } },
    without: onlyWithValue,
  },
];
