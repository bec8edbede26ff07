import type { OperationError } from "../models/errors.js";
import {
  type UserinfoProcessRequest,
  UserinfoProcessRequestSchema,
} from "../models/operations/userinfoProcessRequest.js";
import { type UserinfoResponse, UserinfoResponseSchema } from "../models/userinfoResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Validates the access token of a request to your userinfo endpoint, and returns the user and the claims that the
 * client may receive. This is the first of two calls: collect the claims, then call `userinfoIssue` to create the
 * response.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | look up the `claims` of the user `subject` in your database, then call `userinfoIssue` |
 * | `BAD_REQUEST` | respond with 400 and `WWW-Authenticate: {responseContent}`: the access token is missing |
 * | `UNAUTHORIZED` | respond with 401 and `WWW-Authenticate: {responseContent}`: the token is unknown, has expired, or has no associated user |
 * | `FORBIDDEN` | respond with 403 and `WWW-Authenticate: {responseContent}`: the token lacks the scope `openid` |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and `WWW-Authenticate: {responseContent}`: Authlete failed, or the call is invalid |
 *
 * Add `Cache-Control: no-store` and `Pragma: no-cache` to each error response. If `dpopNonce` is present, add
 * `DPoP-Nonce: {dpopNonce}` to every response, including a successful one. If the user no longer exists after an `OK`,
 * respond with an error of the same form, for example 401 with `WWW-Authenticate: Bearer error="invalid_token"`.
 *
 * @example
 * ```ts
 * declare const req: Request;
 * declare function issue(token: string, user: string, names: string[]): Promise<Response>; // userinfoIssue
 * const token = req.headers.get("authorization")?.replace(/^Bearer /i, "") ?? "";
 * const res = await userinfoProcess(authlete, { userinfoRequest: { token } });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, subject = "", claims = [], responseContent = "" } = res.value;
 * const headers = { "WWW-Authenticate": responseContent, "Cache-Control": "no-store", Pragma: "no-cache" };
 * switch (action) {
 *   case "OK":
 *     return issue(token, subject, claims);
 *   case "BAD_REQUEST":
 *     return new Response(null, { status: 400, headers });
 *   case "UNAUTHORIZED":
 *     return new Response(null, { status: 401, headers });
 *   case "FORBIDDEN":
 *     return new Response(null, { status: 403, headers });
 *   default:
 *     return new Response(null, { status: 500, headers });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the action, the user and the requested claims, or an error of {@link OperationError}; the promise never
 *   rejects
 * @see https://openid.net/specs/openid-connect-core-1_0.html#UserInfo
 * @see https://openid.net/specs/openid-connect-core-1_0.html#UserInfoError for the errors
 */
export function userinfoProcess(
  authlete: Context,
  request: UserinfoProcessRequest,
  options?: RequestOptions,
): Promise<Result<UserinfoResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<UserinfoProcessRequest, UserinfoResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/userinfo",
  idempotent: true,
  request: UserinfoProcessRequestSchema,
  body: "userinfoRequest",
  response: UserinfoResponseSchema,
};
