import type { OperationError } from "../models/errors.js";
import {
  type UserinfoIssueOperationRequest,
  UserinfoIssueOperationRequestSchema,
} from "../models/operations/userinfoIssueOperationRequest.js";
import { type UserinfoIssueResponse, UserinfoIssueResponseSchema } from "../models/userinfoIssueResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Makes the answer of your userinfo endpoint out of the claims that you collected. Call it after
 * `userinfoProcess` gave `OK`, with the same access token.
 *
 * Whether JSON or a signed or encrypted JWT comes out depends on the metadata of the client, such as
 * `userinfo_signed_response_alg`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `JSON` | 200 with `Content-Type: application/json;charset=UTF-8` and `responseContent` as the body |
 * | `JWT` | 200 with `Content-Type: application/jwt` and `responseContent` as the body |
 * | `BAD_REQUEST` | 400 with `WWW-Authenticate: {responseContent}`: there was no access token |
 * | `UNAUTHORIZED` | 401 with `WWW-Authenticate: {responseContent}`: no such token, it has expired, or no user is behind it |
 * | `FORBIDDEN` | 403 with `WWW-Authenticate: {responseContent}`: the token lacks the scope `openid` |
 * | `INTERNAL_SERVER_ERROR` | 500 with `WWW-Authenticate: {responseContent}`: Authlete failed, or this call was wrong |
 *
 * Add `Cache-Control: no-store` and `Pragma: no-cache` to each of them. Where `signature`, `signatureInput`
 * and `contentDigest` are present, they go into the headers `Signature`, `Signature-Input` and
 * `Content-Digest`.
 *
 * @example
 * ```ts
 * // claims: those that userinfoProcess named, with their values
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
 * @param request the service, the access token, and the claims of its user
 * @param options the {@link RequestOptions} of this call
 * @returns what to answer the client, or an error of {@link OperationError}; the promise never rejects
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
