import { http } from "../../support/raw.ts";
import { begun, bomb, chunk, flood, isLarge, json, kept, megabyte } from "../bytes.mjs";
import { byResponse } from "../kinds.mjs";

const invalid = (status) => ({ error: "ResponseValidationError", status });
const page = "<html><h1>It does not work</h1></html>";
const refusal = { resultCode: "A001202", resultMessage: "It cannot be." };
const statusIsDebatable = "the API document lists one success status for each operation";
const classIsDebatable = "which class the error has";
const limitIsDebatable = "each client chooses how much it reads";

const asAuthlete = (status) => ({ error: "ResultError", status, code: "A001202", says: "It cannot be." });
const asPage = (status, body = page) => ({ error: "AuthleteDefaultError", status, body });
const forms = [
  ["Authlete's JSON", (status) => json(status, refusal), asAuthlete],
  ["HTML", (status) => http(status, page, { "Content-Type": "text/html" }), asPage],
  ["an empty body", (status) => http(status, ""), (status) => asPage(status, "")],
];

/** The error statuses in the API document. */
const documented = [400, 401, 403, 500];
/** All registered error statuses, those that proxies invented, and some that are not used. */
const others = [
  ...[
    402, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 422, 423, 424, 425, 426, 428,
    429,
  ],
  ...[431, 451, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
  ...[
    419, 420, 440, 444, 449, 460, 463, 494, 495, 496, 497, 498, 499, 520, 521, 522, 523, 524, 525, 526, 527,
    529,
  ],
  ...[530, 561, 432, 599],
];

/** A case with an unusual body of an error, and the right outcome. */
const unusual = (name, body, right = asPage(400, body), more = {}) => ({
  name: `400 with ${name}`,
  response: json(400, body),
  right,
  ...more,
});

const without = (status) =>
  `HTTP/1.1 ${status} X\r\n${status === 204 || status === 304 ? "" : "Content-Type: application/json\r\nContent-Length: 0\r\n"}\r\n`;

/** Every status, with Authlete's JSON, with a page, with an empty body, and with a large body. */
export const statuses = [
  ...[201, 202, 206].map((status) => ({
    name: `${status} with a body`,
    response: (call) => json(status, call.json || page),
    right: byResponse({ ok: true }, invalid(status)),
    debatable: statusIsDebatable,
  })),
  ...[201, 202, 205].map((status) => ({
    name: `${status} without a body`,
    response: without(status),
    right: byResponse(invalid(status), { ok: true }),
    debatable: statusIsDebatable,
  })),
  {
    name: "204 without a body",
    response: without(204),
    right: byResponse(invalid(204), { ok: true }),
    debatable: classIsDebatable,
  },
  {
    name: "204 with a body, which HTTP does not allow",
    response: ({ json }) => http(204, json || page),
    right: byResponse(invalid(204), { ok: true }),
    debatable: classIsDebatable,
  },
  {
    name: "200 without a body",
    response: without(200),
    right: byResponse(invalid(200), { ok: true }),
    debatable: statusIsDebatable,
  },
  {
    name: "200 with a body although none is expected",
    response: json(200, refusal),
    right: invalid(200),
    without: { create: "a body is expected", list: "a body is expected" },
    debatable: classIsDebatable,
  },
  { name: "304", response: without(304), right: invalid(304), debatable: classIsDebatable },
  ...documented.flatMap((status) =>
    forms.map(([form, response, right]) => ({
      name: `${status} with ${form}`,
      response: response(status),
      right: right(status),
    })),
  ),
  ...forms.map(([form, response, right]) => ({
    name: `every other 4XX and 5XX with ${form}`,
    response: ({ count }) => response(others[count - 1]),
    series: others.length,
    patience: 60_000,
    right: (index) => right(others[index]),
    ...(right === asAuthlete && {
      debatable: "the API document lists this JSON for 400, 401, 403 and 500",
    }),
  })),
  {
    // `fetch` does not return this response.
    name: "407, which fetch does not return",
    response: json(407, refusal),
    right: { error: "ConnectionError" },
  },
  {
    name: "421, which fetch retries once",
    response: json(421, refusal),
    right: asAuthlete(421),
    requests: [1, 2],
    debatable: "the API document lists this JSON for 400, 401, 403 and 500",
  },
  unusual("truncated JSON", JSON.stringify(refusal).slice(0, -5)),
  ...["null", "[]", '"no"', "5", "{}"].map((body) =>
    unusual(body, body, undefined, { debatable: classIsDebatable }),
  ),
  unusual("a resultCode that is null", '{"resultCode":null}', undefined, { debatable: classIsDebatable }),
  unusual("a resultCode that is an object", '{"resultCode":{}}', undefined, { debatable: classIsDebatable }),
  unusual(
    "a resultCode that is a number",
    '{"resultCode":5,"resultMessage":"It cannot be."}',
    { ...asAuthlete(400), code: "5" },
    { debatable: "the API document says that it is a string" },
  ),
  unusual("only a resultCode", '{"resultCode":"A001202"}', { ...asAuthlete(400), says: "A001202" }),
  unusual(
    "Authlete's JSON and deeply nested lists",
    `{"resultCode":"A001202","resultMessage":"It cannot be.","new":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
    asAuthlete(400),
  ),
  {
    name: "an error page of 50 MB",
    ...isLarge,
    response: flood(
      http(502, "", { "Content-Length": "50000000", "Content-Type": "text/html" }),
      megabyte,
      50,
    ),
    right: { error: "AuthleteDefaultError", status: 502, length: kept },
    written: 20_000_000,
    debatable: limitIsDebatable,
  },
  {
    name: "an endless error page",
    ...isLarge,
    response: flood(begun(502, "<h1>"), chunk(megabyte), 300),
    right: { error: "AuthleteDefaultError", status: 502, length: kept },
    written: 20_000_000,
    debatable: limitIsDebatable,
  },
  {
    name: "an error page of 100 kB of gzip that expand to 100 MB",
    ...isLarge,
    response: () => bomb(502),
    right: { error: "AuthleteDefaultError", status: 502, length: kept },
    debatable: limitIsDebatable,
  },
  {
    name: "an error page larger than maxErrorBytes",
    options: { maxErrorBytes: 100 },
    response: http(502, "x".repeat(1000)),
    right: { ...asPage(502, "x".repeat(100)) },
    debatable: limitIsDebatable,
  },
  {
    name: "Authlete's JSON, longer than 64 KiB, if maxErrorBytes allows it",
    options: { maxErrorBytes: 1_000_000 },
    response: json(400, { ...refusal, more: "x".repeat(100_000) }),
    right: asAuthlete(400),
  },
];
