// The kinds of call that each case runs with, and the valid response to each.
import { tokenCreateRequest, tokenCreateResponse } from "../support/documented.ts";
import { json } from "./bytes.mjs";

/** A bearer that is easy to find in places where it must not appear. */
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

const kind = (name, label, func, request, method, target, value) => ({
  name,
  label,
  func,
  request: { serviceId, ...request },
  /** The first line of the request that the server receives. */
  line: `${method} /api/${serviceId}/auth/token/${target} HTTP/1.1`,
  /** The body of that request. */
  sent: request.tokenCreateRequest ? JSON.stringify(request.tokenCreateRequest) : "",
  method,
  value,
  /** The response as JSON text. */
  json: value ? JSON.stringify(value) : "",
  /** The response as HTTP. */
  good: value ? json(200, value) : "HTTP/1.1 204 No Content\r\n\r\n",
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
    "with an empty response",
    "tokenManagementDelete",
    { accessTokenIdentifier: "a-hash" },
    "DELETE",
    "delete/a-hash",
    undefined,
  ),
];

/** Why a case is debatable in which a call without a response body receives one. */
export const noBody = { delete: "the status is sufficient if no body is expected" };

/** Outcomes that differ if the response is empty. */
export const byResponse = (withValue, empty) => ({ create: withValue, list: withValue, delete: empty });
