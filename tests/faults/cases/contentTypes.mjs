import { http } from "../../support/raw.ts";
import { json } from "../bytes.mjs";

const isStrict = "a client may take the word of the header against that of the body";

const types = [
  ["application/json"],
  ["APPLICATION/JSON"],
  ["application/json; charset=utf-8"],
  ['application/json;charset="UTF-8"'],
  ["application/json ; version=1"],
  ["application/json; charset=iso-8859-1", "the header says that it is no UTF-8"],
  ["application/problem+json", isStrict],
  ["application/vnd.authlete+json", isStrict],
  ["text/json", isStrict],
  ["text/plain", isStrict],
  ["text/html; charset=utf-8", isStrict],
  ["application/octet-stream", isStrict],
  ["multipart/form-data", isStrict],
  [";;;", isStrict],
  ["application/json, text/html", isStrict],
  ["", isStrict],
  [undefined, isStrict],
];

const named = (type) => (type === undefined ? "none" : type || "an empty one");
const headersOf = (type) => (type === undefined ? {} : { "Content-Type": type });
const marked = (debatable) => (debatable ? { debatable } : {});

/** Authlete's JSON under each content type that a proxy may put on it. */
export const contentTypes = [
  ...types.map(([type, debatable]) => ({
    name: `200: ${named(type)}`,
    answer: (call) =>
      call.json
        ? http(200, call.json, headersOf(type))
        : `HTTP/1.1 204 X\r\n${type === undefined ? "" : `Content-Type: ${type}\r\n`}\r\n`,
    right: { ok: true },
    ...marked(debatable),
  })),
  ...types.map(([type, debatable]) => ({
    name: `400: ${named(type)}`,
    answer: http(400, '{"resultCode":"A001202","resultMessage":"no"}', headersOf(type)),
    right: { error: "ResultError", status: 400, code: "A001202", says: "no" },
    ...marked(debatable),
  })),
  {
    name: "400: HTML that says it is JSON",
    answer: json(400, "<h1>Bad Request</h1>"),
    right: { error: "AuthleteDefaultError", status: 400, body: "<h1>Bad Request</h1>" },
  },
];
