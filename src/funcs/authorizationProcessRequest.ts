import { type AuthorizationResponse, AuthorizationResponseSchema } from "../models/authorizationResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type AuthorizationProcessRequestRequest,
  AuthorizationProcessRequestRequestSchema,
} from "../models/operations/authorizationProcessRequestRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Validates an authorization request and returns the next step. Your authorization endpoint calls it first, with the
 * parameters of the request. After the user has decided, call `authorizationIssue` or `authorizationFail` with the
 * `ticket` of the response.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `INTERACTION` | show pages: log the user in as `prompts`, `maxAge`, `subject` and `acrs` require, and ask the user to grant the `scopes` to the `client`. Then call `authorizationIssue` if the user consents, or `authorizationFail` with `DENIED` if the user refuses |
 * | `NO_INTERACTION` | decide without showing a page (`prompt=none`), as described below, and call `authorizationIssue` or `authorizationFail` |
 * | `LOCATION` | respond with 302 and `Location: {responseContent}`, a URL that reports to the client what is wrong with its request |
 * | `FORM` | respond with 200, `Content-Type: text/html;charset=UTF-8` and the HTML in `responseContent`, a form that posts the error to the client |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the request is invalid, and it has no redirect URI that can be trusted |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * Send JSON with `Content-Type: application/json`, and each response with `Cache-Control: no-store` and
 * `Pragma: no-cache`.
 *
 * With `NO_INTERACTION`, make these checks in this order. If one fails, call `authorizationFail` with its reason. If
 * all pass, call `authorizationIssue`.
 *
 * 1. A user is logged in. Otherwise: `NOT_LOGGED_IN`.
 * 2. The user was authenticated at most `maxAge` seconds ago, unless `maxAge` is 0. Otherwise: `EXCEEDS_MAX_AGE`, or
 *    `MAX_AGE_NOT_SUPPORTED` if you do not store the time of the authentication.
 * 3. The user is `subject`, if `subject` is present. Otherwise: `DIFFERENT_SUBJECT`.
 * 4. The authentication satisfied one of the classes in `acrs`, if `acrEssential` is true. Otherwise:
 *    `ACR_NOT_SATISFIED`.
 * 5. The user has already consented to all of `scopes` and `dynamicScopes`. Otherwise: `CONSENT_REQUIRED`.
 * 6. The `resources` are acceptable. Otherwise: `INVALID_TARGET`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare function consentPage(response: AuthorizationResponse): Response;
 * declare function decide(response: AuthorizationResponse): Promise<Response>;
 * declare const req: Request;
 * const res = await authorizationProcessRequest(authlete, {
 *   authorizationRequest: { parameters: new URL(req.url).search.slice(1) },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent: body = "" } = res.value;
 * const headers = { "Cache-Control": "no-store", Pragma: "no-cache" };
 * const json = { ...headers, "Content-Type": "application/json" };
 * const html = { ...headers, "Content-Type": "text/html;charset=UTF-8" };
 * switch (action) {
 *   case "INTERACTION": return consentPage(res.value);
 *   case "NO_INTERACTION": return decide(res.value);
 *   case "LOCATION": return new Response(null, { status: 302, headers: { ...headers, Location: body } });
 *   case "FORM": return new Response(body, { status: 200, headers: html });
 *   case "BAD_REQUEST": return new Response(body, { status: 400, headers: json });
 *   default: return new Response(body, { status: 500, headers: json });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the next step and what the client requests, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.1 for the authorization endpoint
 * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest for the parameters of OpenID Connect
 * @see https://developers.authlete.com/core-concepts/authorization-requests/ticket-parameter-in-authorization-endpoint
 */
export function authorizationProcessRequest(
  authlete: Context,
  request: AuthorizationProcessRequestRequest,
  options?: RequestOptions,
): Promise<Result<AuthorizationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<AuthorizationProcessRequestRequest, AuthorizationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/authorization",
  idempotent: false,
  request: AuthorizationProcessRequestRequestSchema,
  body: "authorizationRequest",
  response: AuthorizationResponseSchema,
};
