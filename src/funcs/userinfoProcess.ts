import type { OperationError } from "../models/errors.js";
import {
  type UserinfoProcessRequest,
  UserinfoProcessRequestSchema,
} from "../models/operations/userinfoProcessRequest.js";
import { type UserinfoResponse, UserinfoResponseSchema } from "../models/userinfoResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Checks the access token of a request at your userinfo endpoint, and tells whose claims the client may have
 * and which. It is the first of two calls: collect the claims, then let `userinfoIssue` make the answer.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | look up the `claims` of the user `subject` in your database, then call `userinfoIssue` |
 * | `BAD_REQUEST` | 400 with `WWW-Authenticate: {responseContent}`: there was no access token |
 * | `UNAUTHORIZED` | 401 with `WWW-Authenticate: {responseContent}`: no such token, it has expired, or no user is behind it |
 * | `FORBIDDEN` | 403 with `WWW-Authenticate: {responseContent}`: the token lacks the scope `openid` |
 * | `INTERNAL_SERVER_ERROR` | 500 with `WWW-Authenticate: {responseContent}`: Authlete failed, or this call was wrong |
 *
 * Add `Cache-Control: no-store` and `Pragma: no-cache` to each of the errors, and `DPoP-Nonce: {dpopNonce}`
 * to any answer where `dpopNonce` is present. Where you have no such user any more after an `OK`, answer with
 * an error of the same form, for example 401 with `WWW-Authenticate: Bearer error="invalid_token"`.
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
 * @param request the service, and the request of the client
 * @param options the {@link RequestOptions} of this call
 * @returns what to do next, and whose claims are wanted, or an error of {@link OperationError}; the promise
 * never rejects
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
