import { http } from "../../support/raw.ts";
import { good, json } from "../bytes.mjs";
import { bearer, noBody } from "../kinds.mjs";

const invalid = { error: "ResponseValidationError", status: 200 };
const echo = `<html><pre>authorization: Bearer ${bearer}</pre></html>`;

/** Servers that send the bearer back. All other cases also look for it in everything that is printed. */
export const printing = [
  { name: "a context", response: good, right: { ok: true }, isOfContext: true },
  {
    name: "an error page that contains the request",
    response: http(502, echo, { "Content-Type": "text/html" }),
    right: { error: "AuthleteDefaultError", status: 502 },
  },
  {
    name: "200 with a page that contains the request",
    response: json(200, echo),
    right: invalid,
    debatable: noBody,
  },
  {
    name: "200 with text that starts with the bearer",
    response: json(200, bearer),
    right: invalid,
    debatable: noBody,
  },
  {
    name: "Authlete's error with an unknown field that contains the bearer",
    response: json(400, { resultCode: "A001202", resultMessage: "It cannot be.", sent: bearer }),
    right: { error: "ResultError", status: 400, code: "A001202" },
  },
  {
    name: "a field of the wrong type that contains the bearer",
    response: ({ kind }) =>
      json(200, kind.name === "create" ? { expiresIn: bearer } : { totalCount: bearer }),
    right: invalid,
    debatable: noBody,
  },
];
