import { http } from "../../support/raw.ts";
import { json } from "../bytes.mjs";

const isStrict = "a client may trust the header rather than the body";

const types = [
  ["application/json"],
  ["APPLICATION/JSON"],
  ["application/json; charset=utf-8"],
  ['application/json;charset="UTF-8"'],
  ["application/json ; version=1"],
  ["application/json; charset=iso-8859-1", "the header says that the body is not UTF-8"],
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

const named = (type) => (type === undefined ? "none" : type || "empty");
const headersOf = (type) => (type === undefined ? {} : { "Content-Type": type });
const marked = (debatable) => (debatable ? { debatable } : {});

/** Authlete's JSON with each content type that a proxy may set. */
export const contentTypes = [
  ...types.map(([type, debatable]) => ({
    name: `200: ${named(type)}`,
    response: (call) =>
      call.json
        ? http(200, call.json, headersOf(type))
        : `HTTP/1.1 204 X\r\n${type === undefined ? "" : `Content-Type: ${type}\r\n`}\r\n`,
    right: { ok: true },
    ...marked(debatable),
  })),
  ...types.map(([type, debatable]) => ({
    name: `400: ${named(type)}`,
    response: http(400, '{"resultCode":"A001202","resultMessage":"no"}', headersOf(type)),
    right: { error: "ResultError", status: 400, code: "A001202", says: "no" },
    ...marked(debatable),
  })),
  {
    name: "400: HTML with the content type of JSON",
    response: json(400, "<h1>Bad Request</h1>"),
    right: { error: "AuthleteDefaultError", status: 400, body: "<h1>Bad Request</h1>" },
  },
];
