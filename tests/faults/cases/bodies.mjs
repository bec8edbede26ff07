import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { http } from "../../support/raw.ts";
import { begun, binary, bomb, chunk, flood, isLarge, json, kept, megabyte } from "../bytes.mjs";
import { byAnswer, noBody } from "../kinds.mjs";

const invalid = { error: "ResponseValidationError", status: 200 };
const page = "<html><h1>Sign in to this network</h1></html>";
const ofValues = { delete: "its answer has no value" };

const encoded = (name, compress) => ({
  name: `Content-Encoding: ${name}`,
  answer: ({ json }) =>
    json
      ? binary(200, compress(json), { "Content-Encoding": name })
      : `HTTP/1.1 204 X\r\nContent-Encoding: ${name}\r\n\r\n`,
  right: { ok: true },
});

/** A body that is the same whatever is called. */
const body = (name, text, right = invalid, more = {}) => ({
  name,
  answer: json(200, text),
  right,
  debatable: noBody,
  ...more,
});

const corrupted = gzipSync(page.repeat(50));
corrupted.fill(0xff, 20, 60);

const isBound = { debatable: "how much a client reads is its own choice" };

/** Bodies that are no JSON, or more than anyone wants. */
export const bodies = [
  encoded("gzip", gzipSync),
  encoded("deflate", deflateSync),
  encoded("br", brotliCompressSync),
  {
    name: "corrupted gzip",
    debatable: noBody,
    answer: binary(200, corrupted, { "Content-Encoding": "gzip" }),
    right: { error: "ConnectionError", status: 200 },
  },
  {
    name: "gzip that is none",
    debatable: noBody,
    answer: json(200, page, { "Content-Encoding": "gzip" }),
    right: { error: "ConnectionError", status: 200 },
  },
  {
    // Node gives what there is of it and no error.
    name: "gzip that is cut",
    debatable: noBody,
    answer: binary(200, gzipSync(page.repeat(50)).subarray(0, 40), { "Content-Encoding": "gzip" }),
    right: invalid,
  },
  body("empty", "", byAnswer(invalid, { ok: true }), {
    without: { delete: "200 with nothing is a case of statuses" },
  }),
  body("blanks", "  \r\n"),
  body("text", "OK"),
  {
    name: "a page of HTML",
    answer: http(200, page, { "Content-Type": "text/html" }),
    right: { ...invalid, body: page, lacks: "Sign in" },
    debatable: "of which class the error is",
  },
  body("a page of HTML that says it is JSON", page, { ...invalid, body: page, lacks: "Sign in" }),
  {
    name: "truncated JSON",
    answer: (call) => json(200, call.json.slice(0, -10)),
    right: invalid,
    without: ofValues,
  },
  { name: "JSON twice", answer: (call) => json(200, call.json.repeat(2)), right: invalid, without: ofValues },
  body("JSON with a comma too much", '{"action":"OK",}'),
  body("NaN", '{"totalCount":NaN}'),
  body("null", "null"),
  body("a list", "[]"),
  body("a string", '"OK"'),
  body("a number", "5"),
  body("a truth value", "true"),
  {
    name: "a byte order mark",
    answer: (call) => json(200, `\ufeff${call.json}`),
    right: { ok: true },
    debatable: "RFC 8259 lets a parser ignore it, and does not say that it has to",
  },
  {
    name: "characters that are divided between packets",
    answer: ({ socket }) => {
      socket.write(begun(200, '{"subject":"'));
      const bytes = [...Buffer.from("電話 📱")];
      for (const byte of bytes)
        socket.write(Buffer.concat([Buffer.from("1\r\n"), Buffer.of(byte), Buffer.from("\r\n")]));
      socket.write(`${chunk('"}')}0\r\n\r\n`);
    },
    right: { ok: true, value: { subject: "電話 📱" } },
    without: ofValues,
  },
  {
    name: "bytes that are no UTF-8",
    answer: binary(200, Buffer.concat([Buffer.from('{"subject":"'), Buffer.of(0xff), Buffer.from('"}')])),
    right: { ok: true, value: { subject: "\ufffd" } },
    without: ofValues,
    debatable: "a client may refuse what it has to guess",
  },
  body("100,000 lists in one another", "[".repeat(100_000) + "]".repeat(100_000), {
    ...invalid,
    length: kept,
  }),
  body(
    "an unknown member, 100,000 deep",
    `{"new":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    { ...invalid, length: kept },
    { debatable: "a client that leaves unknown members out need not look at it" },
  ),
  {
    name: "JSON without an end",
    ...isLarge,
    answer: flood(begun(200, "["), chunk(megabyte), 300),
    right: { ...invalid, length: kept },
    written: 100_000_000,
    ...isBound,
  },
  {
    name: "100 kB of gzip that are 100 MB of JSON",
    ...isLarge,
    answer: () => bomb(200),
    right: { ...invalid, length: kept },
    ...isBound,
  },
  {
    name: "more than maxResponseBytes",
    options: { maxResponseBytes: 1000 },
    answer: json(200, { subject: "x".repeat(1000) }),
    right: { ...invalid, length: 1000 },
    ...isBound,
  },
  {
    name: "as much as maxResponseBytes",
    options: { maxResponseBytes: 1000 },
    answer: json(200, { subject: "x".repeat(1000 - '{"subject":""}'.length) }),
    right: { ok: true, value: { subject: "x".repeat(1000 - '{"subject":""}'.length) } },
    without: ofValues,
  },
];
