import type { OperationError } from "../models/errors.js";
import { type GMResponse, GMResponseSchema } from "../models/gMResponse.js";
import {
  type GrantManagementProcessRequestRequest,
  GrantManagementProcessRequestRequestSchema,
} from "../models/operations/grantManagementProcessRequestRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Handles a request to the grant management endpoint of your authorization server. A client queries a grant
 * (`GET {endpoint}/{grant_id}`, `QUERY`) or revokes it (`DELETE`, `REVOKE`).
 *
 * Pass what the client sent: its access token, the ID of the grant from the end of the URL, and the action that
 * corresponds to the HTTP method. Authlete validates the access token: you need not call `introspectionProcess` first.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200, `Content-Type: application/json` and `responseContent`, the grant, as the body |
 * | `NO_CONTENT` | respond with 204: the grant was revoked |
 * | `UNAUTHORIZED` | respond with 401 and `WWW-Authenticate: {responseContent}`: the access token is missing or invalid |
 * | `FORBIDDEN` | respond with 403 and `WWW-Authenticate: {responseContent}`: the access token does not allow this action |
 * | `NOT_FOUND` | respond with 404 and `WWW-Authenticate: {responseContent}`: the grant does not exist |
 * | `CALLER_ERROR` | respond with 500 and `WWW-Authenticate: {responseContent}`: the call is invalid, for example because `gmAction` is missing; fix your code |
 * | `AUTHLETE_ERROR` | respond with 500 and `WWW-Authenticate: {responseContent}`: Authlete failed |
 *
 * Send each response except the 204 with `Cache-Control: no-store` and `Pragma: no-cache`. If `dpopNonce` is present,
 * add `DPoP-Nonce: {dpopNonce}` to every response, including a successful one.
 *
 * @example
 * ```ts
 * declare const req: Request;
 * const res = await grantManagementProcessRequest(authlete, {
 *   gMRequest: {
 *     gmAction: req.method === "DELETE" ? "REVOKE" : "QUERY",
 *     grantId: new URL(req.url).pathname.split("/").pop() ?? "",
 *     accessToken: req.headers.get("authorization")?.replace(/^Bearer /i, "") ?? "",
 *   },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = "" } = res.value;
 * const noStore = { "Cache-Control": "no-store", Pragma: "no-cache" };
 * const headers = { ...noStore, "WWW-Authenticate": responseContent };
 * const refuse = (status: number) => new Response(null, { status, headers });
 * switch (action) {
 *   case "OK":
 *     return new Response(responseContent, { headers: { ...noStore, "Content-Type": "application/json" } });
 *   case "NO_CONTENT":
 *     return new Response(null, { status: 204 });
 *   case "UNAUTHORIZED":
 *     return refuse(401);
 *   case "FORBIDDEN":
 *     return refuse(403);
 *   case "NOT_FOUND":
 *     return refuse(404);
 *   default:
 *     return refuse(500);
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the request of the client
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/fapi-grant-management.html
 */
export function grantManagementProcessRequest(
  authlete: Context,
  request: GrantManagementProcessRequestRequest,
  options?: RequestOptions,
): Promise<Result<GMResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<GrantManagementProcessRequestRequest, GMResponse> = {
  method: "POST",
  path: "/api/{serviceId}/gm",
  idempotent: true,
  request: GrantManagementProcessRequestRequestSchema,
  body: "gMRequest",
  response: GMResponseSchema,
};
