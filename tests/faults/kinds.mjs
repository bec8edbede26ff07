// The kinds of call that each case is made with, and what a good server answers to them.
import { tokenCreateRequest, tokenCreateResponse } from "../support/documented.ts";
import { json } from "./bytes.mjs";

/** A bearer that is easy to find where it must not be. */
export const bearer = "SECRET-bearer-0123456789";

const serviceId = "715948317";

const list = {
  start: 0,
  end: 1,
  totalCount: 1,
  accessTokens: [
    {
      accessTokenHash: "tC5hpjGylLiiw-vsd5_tqVHtYSUHblAGimEJ-5xqAco",
      accessTokenExpiresAt: 1642048148973,
      clientId: 26888344961664,
      grantType: "AUTHORIZATION_CODE",
      properties: [{ key: "device", value: "phone", hidden: false }],
      scopes: ["history.read", "timeline.read"],
      subject: "john",
    },
  ],
};

const kind = (name, label, func, request, method, target, answer) => ({
  name,
  label,
  func,
  request: { serviceId, ...request },
  /** The first line of the request that a server gets. */
  line: `${method} /api/${serviceId}/auth/token/${target} HTTP/1.1`,
  /** The body of that request. */
  sent: request.tokenCreateRequest ? JSON.stringify(request.tokenCreateRequest) : "",
  method,
  answer,
  /** The answer as text. */
  json: answer ? JSON.stringify(answer) : "",
  /** The answer as HTTP. */
  good: answer ? json(200, answer) : "HTTP/1.1 204 No Content\r\n\r\n",
});

export const create = kind(
  "create",
  "with a body",
  "tokenManagementCreate",
  { tokenCreateRequest },
  "POST",
  "create",
  tokenCreateResponse,
);

export const kinds = [
  create,
  kind("list", "without a body", "tokenManagementList", {}, "GET", "get/list", list),
  kind(
    "delete",
    "with an empty answer",
    "tokenManagementDelete",
    { accessTokenIdentifier: "a-hash" },
    "DELETE",
    "delete/a-hash",
    undefined,
  ),
];

/** Why a case is debatable that gives a body to a call whose answer is empty. */
export const noBody = { delete: "of an answer that should have no body, the status says enough" };

/** Outcomes that differ where the answer is empty. */
export const byAnswer = (withValue, empty) => ({ create: withValue, list: withValue, delete: empty });
