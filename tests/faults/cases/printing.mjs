import { http } from "../../support/raw.ts";
import { good, json } from "../bytes.mjs";
import { bearer, noBody } from "../kinds.mjs";

const invalid = { error: "ResponseValidationError", status: 200 };
const echo = `<html><pre>authorization: Bearer ${bearer}</pre></html>`;

/** What servers do that send the bearer back. Every other case looks for it in what is printed as well. */
export const printing = [
  { name: "a context", answer: good, right: { ok: true }, isOfContext: true },
  {
    name: "an error page that repeats the request",
    answer: http(502, echo, { "Content-Type": "text/html" }),
    right: { error: "AuthleteDefaultError", status: 502 },
  },
  {
    name: "200 with a page that repeats the request",
    answer: json(200, echo),
    right: invalid,
    debatable: noBody,
  },
  {
    name: "200 with text that begins with the bearer",
    answer: json(200, bearer),
    right: invalid,
    debatable: noBody,
  },
  {
    name: "Authlete's error with an unknown member that has the bearer",
    answer: json(400, { resultCode: "A001202", resultMessage: "It cannot be.", sent: bearer }),
    right: { error: "ResultError", status: 400, code: "A001202" },
  },
  {
    name: "a member of the wrong type that has the bearer",
    answer: ({ kind }) => json(200, kind.name === "create" ? { expiresIn: bearer } : { totalCount: bearer }),
    right: invalid,
    debatable: noBody,
  },
];
