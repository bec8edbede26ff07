import { http } from "../../support/raw.ts";
import { begun, bomb, chunk, flood, isLarge, json, kept, megabyte } from "../bytes.mjs";
import { byAnswer } from "../kinds.mjs";

const invalid = (status) => ({ error: "ResponseValidationError", status });
const page = "<html><h1>It does not work</h1></html>";
const refusal = { resultCode: "A001202", resultMessage: "It cannot be." };
const isFree = "the API document names one status of success for each operation";
const isClass = "of which class the error is";
const isBound = "how much a client reads is its own choice";

const asAuthlete = (status) => ({ error: "ResultError", status, code: "A001202", says: "It cannot be." });
const asPage = (status, body = page) => ({ error: "AuthleteDefaultError", status, body });
const forms = [
  ["Authlete's JSON", (status) => json(status, refusal), asAuthlete],
  ["HTML", (status) => http(status, page, { "Content-Type": "text/html" }), asPage],
  ["nothing", (status) => http(status, ""), (status) => asPage(status, "")],
];

/** The statuses of errors that the API document knows. */
const documented = [400, 401, 403, 500];
/** All that are registered, those that proxies of today have made up, and the first and the last that nobody has. */
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

/** A body that an error has, and what it is taken for. */
const oddly = (name, body, right = asPage(400, body), more = {}) => ({
  name: `400 with ${name}`,
  answer: json(400, body),
  right,
  ...more,
});

const without = (status) =>
  `HTTP/1.1 ${status} X\r\n${status === 204 || status === 304 ? "" : "Content-Type: application/json\r\nContent-Length: 0\r\n"}\r\n`;

/** Every status, with Authlete's JSON, with a page, with nothing, and with more than anyone wants. */
export const statuses = [
  ...[201, 202, 206].map((status) => ({
    name: `${status} with a body`,
    answer: (call) => json(status, call.json || page),
    right: byAnswer({ ok: true }, invalid(status)),
    debatable: isFree,
  })),
  ...[201, 202, 205].map((status) => ({
    name: `${status} without a body`,
    answer: without(status),
    right: byAnswer(invalid(status), { ok: true }),
    debatable: isFree,
  })),
  {
    name: "204 without a body",
    answer: without(204),
    right: byAnswer(invalid(204), { ok: true }),
    debatable: isClass,
  },
  {
    name: "204 with a body, which HTTP does not allow",
    answer: ({ json }) => http(204, json || page),
    right: byAnswer(invalid(204), { ok: true }),
    debatable: isClass,
  },
  {
    name: "200 without a body",
    answer: without(200),
    right: byAnswer(invalid(200), { ok: true }),
    debatable: isFree,
  },
  {
    name: "200 with a body where none is promised",
    answer: json(200, refusal),
    right: invalid(200),
    without: { create: "a body is promised", list: "a body is promised" },
    debatable: isClass,
  },
  { name: "304", answer: without(304), right: invalid(304), debatable: isClass },
  ...documented.flatMap((status) =>
    forms.map(([form, answer, right]) => ({
      name: `${status} with ${form}`,
      answer: answer(status),
      right: right(status),
    })),
  ),
  ...forms.map(([form, answer, right]) => ({
    name: `each other 4XX and 5XX with ${form}`,
    answer: ({ count }) => answer(others[count - 1]),
    series: others.length,
    patience: 60_000,
    right: (index) => right(others[index]),
    ...(right === asAuthlete && {
      debatable: "the API document promises this JSON with 400, 401, 403 and 500",
    }),
  })),
  {
    // `fetch` keeps this answer to itself.
    name: "407, which fetch takes for its own",
    answer: json(407, refusal),
    right: { error: "ConnectionError" },
  },
  {
    name: "421, after which fetch asks once more",
    answer: json(421, refusal),
    right: asAuthlete(421),
    requests: [1, 2],
    debatable: "the API document promises this JSON with 400, 401, 403 and 500",
  },
  oddly("truncated JSON", JSON.stringify(refusal).slice(0, -5)),
  ...["null", "[]", '"no"', "5", "{}"].map((body) => oddly(body, body, undefined, { debatable: isClass })),
  oddly("a resultCode that is null", '{"resultCode":null}', undefined, { debatable: isClass }),
  oddly("a resultCode that is an object", '{"resultCode":{}}', undefined, { debatable: isClass }),
  oddly(
    "a resultCode that is a number",
    '{"resultCode":5,"resultMessage":"It cannot be."}',
    { ...asAuthlete(400), code: "5" },
    { debatable: "the API document says that it is a string" },
  ),
  oddly("a resultCode alone", '{"resultCode":"A001202"}', { ...asAuthlete(400), says: "A001202" }),
  oddly(
    "Authlete's JSON and members without end",
    `{"resultCode":"A001202","resultMessage":"It cannot be.","new":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
    asAuthlete(400),
  ),
  {
    name: "an error page of 50 MB",
    ...isLarge,
    answer: flood(http(502, "", { "Content-Length": "50000000", "Content-Type": "text/html" }), megabyte, 50),
    right: { error: "AuthleteDefaultError", status: 502, length: kept },
    written: 20_000_000,
    debatable: isBound,
  },
  {
    name: "an error page without an end",
    ...isLarge,
    answer: flood(begun(502, "<h1>"), chunk(megabyte), 300),
    right: { error: "AuthleteDefaultError", status: 502, length: kept },
    written: 20_000_000,
    debatable: isBound,
  },
  {
    name: "an error page of 100 kB of gzip that are 100 MB",
    ...isLarge,
    answer: () => bomb(502),
    right: { error: "AuthleteDefaultError", status: 502, length: kept },
    debatable: isBound,
  },
  {
    name: "an error page of more than maxErrorBytes",
    options: { maxErrorBytes: 100 },
    answer: http(502, "x".repeat(1000)),
    right: { ...asPage(502, "x".repeat(100)) },
    debatable: isBound,
  },
  {
    name: "Authlete's JSON, longer than 64 KiB, where maxErrorBytes allows it",
    options: { maxErrorBytes: 1_000_000 },
    answer: json(400, { ...refusal, more: "x".repeat(100_000) }),
    right: asAuthlete(400),
  },
];
