import type { OperationError } from "../models/errors.js";
import { type GMResponse, GMResponseSchema } from "../models/gMResponse.js";
import {
  type GrantManagementProcessRequestRequest,
  GrantManagementProcessRequestRequestSchema,
} from "../models/operations/grantManagementProcessRequestRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Carries out a request at the grant management endpoint of your authorization server: a client asks what a
 * grant covers (`GET {endpoint}/{grant_id}`, `QUERY`) or gives it up (`DELETE`, `REVOKE`).
 *
 * Call it with what the client sent: its access token, the ID of the grant from the end of the URL, and the
 * action that follows from the HTTP method. Authlete checks the access token itself, so that
 * `introspectionProcess` is not needed before.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | 200 with `Content-Type: application/json` and `responseContent`, the grant, as the body |
 * | `NO_CONTENT` | 204: the grant is revoked |
 * | `UNAUTHORIZED` | 401 with `WWW-Authenticate: {responseContent}`: no access token, or one that is no good |
 * | `FORBIDDEN` | 403 with `WWW-Authenticate: {responseContent}`: the access token does not allow this |
 * | `NOT_FOUND` | 404 with `WWW-Authenticate: {responseContent}`: there is no such grant |
 * | `CALLER_ERROR` | 500 with `WWW-Authenticate: {responseContent}`: this call was wrong, for example without `gmAction`; mend the program |
 * | `AUTHLETE_ERROR` | 500 with `WWW-Authenticate: {responseContent}`: Authlete failed |
 *
 * Add `Cache-Control: no-store` and `Pragma: no-cache` to all but the 204, and `DPoP-Nonce: {dpopNonce}` to
 * any answer where `dpopNonce` is present.
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
 * @param request the service, and what the client asked for
 * @param options the {@link RequestOptions} of this call
 * @returns what to answer the client, or an error of {@link OperationError}; the promise never rejects
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
