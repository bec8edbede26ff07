import type { OperationError } from "../models/errors.js";
import {
  type UserinfoIssueOperationRequest,
  UserinfoIssueOperationRequestSchema,
} from "../models/operations/userinfoIssueOperationRequest.js";
import { type UserinfoIssueResponse, UserinfoIssueResponseSchema } from "../models/userinfoIssueResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates the response of your userinfo endpoint from the claims that you collected. Call this after `userinfoProcess`
 * returns `OK`, with the same access token.
 *
 * The metadata of the client, such as `userinfo_signed_response_alg`, determines whether the response is JSON or a
 * signed or encrypted JWT.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `JSON` | respond with 200, `Content-Type: application/json;charset=UTF-8`, and `responseContent` as the body |
 * | `JWT` | respond with 200, `Content-Type: application/jwt`, and `responseContent` as the body |
 * | `BAD_REQUEST` | respond with 400 and `WWW-Authenticate: {responseContent}`: the access token is missing |
 * | `UNAUTHORIZED` | respond with 401 and `WWW-Authenticate: {responseContent}`: the token is unknown, has expired, or has no associated user |
 * | `FORBIDDEN` | respond with 403 and `WWW-Authenticate: {responseContent}`: the token lacks the scope `openid` |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and `WWW-Authenticate: {responseContent}`: Authlete failed, or the call is invalid |
 *
 * Add `Cache-Control: no-store` and `Pragma: no-cache` to each response. If `signature`, `signatureInput` and
 * `contentDigest` are present, send them in the headers `Signature`, `Signature-Input` and `Content-Digest`.
 *
 * @example
 * ```ts
 * // claims: the claims in the response of userinfoProcess, with their values
 * async function issue(token: string, claims: object): Promise<Response> {
 *   const userinfoIssueRequest = { token, claims: JSON.stringify(claims) };
 *   const res = await userinfoIssue(authlete, { userinfoIssueRequest });
 *   if (!res.ok) return new Response(null, { status: 500 });
 *   const { action, responseContent: body = "" } = res.value;
 *   const noStore = { "Cache-Control": "no-store", Pragma: "no-cache" };
 *   const json = { ...noStore, "Content-Type": "application/json;charset=UTF-8" };
 *   const jwt = { ...noStore, "Content-Type": "application/jwt" };
 *   const headers = { ...noStore, "WWW-Authenticate": body };
 *   switch (action) {
 *     case "JSON": return new Response(body, { headers: json });
 *     case "JWT": return new Response(body, { headers: jwt });
 *     case "BAD_REQUEST": return new Response(null, { status: 400, headers });
 *     case "UNAUTHORIZED": return new Response(null, { status: 401, headers });
 *     case "FORBIDDEN": return new Response(null, { status: 403, headers });
 *     default: return new Response(null, { status: 500, headers });
 *   }
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the access token, and the claims of its user
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-connect-core-1_0.html#UserInfoResponse
 * @see https://openid.net/specs/openid-connect-core-1_0.html#UserInfoError for the errors
 */
export function userinfoIssue(
  authlete: Context,
  request: UserinfoIssueOperationRequest,
  options?: RequestOptions,
): Promise<Result<UserinfoIssueResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<UserinfoIssueOperationRequest, UserinfoIssueResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/userinfo/issue",
  idempotent: true,
  request: UserinfoIssueOperationRequestSchema,
  body: "userinfoIssueRequest",
  response: UserinfoIssueResponseSchema,
};
