import { type AuthorizationResponse, AuthorizationResponseSchema } from "../models/authorizationResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type AuthorizationProcessRequestRequest,
  AuthorizationProcessRequestRequestSchema,
} from "../models/operations/authorizationProcessRequestRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Checks an authorization request and tells your authorization endpoint how to go on. The endpoint calls it
 * first, with what the browser brought; once the user has decided, `authorizationIssue` or
 * `authorizationFail` ends the request, with the `ticket` of this answer.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `INTERACTION` | shows pages: the user logs in as `prompts`, `maxAge`, `subject` and `acrs` demand, and is asked to grant `client` the `scopes`. Consent: `authorizationIssue`; refusal: `authorizationFail` with `DENIED` |
 * | `NO_INTERACTION` | decides without a page (`prompt=none`), see below, and calls `authorizationIssue` or `authorizationFail` |
 * | `LOCATION` | answers 302 with `Location: {responseContent}`: the URL tells the client what is wrong with its request |
 * | `FORM` | answers 200 with `Content-Type: text/html;charset=UTF-8` and `responseContent`, a form that posts the error to the client |
 * | `BAD_REQUEST` | answers 400 with the JSON in `responseContent`: the request is wrong, and there is no redirect URI that could be trusted |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * JSON goes out as `Content-Type: application/json`, and every answer with `Cache-Control: no-store` and
 * `Pragma: no-cache`.
 *
 * With `NO_INTERACTION`, check in this order. The first check that fails leads to `authorizationFail` with
 * its reason; when all hold, call `authorizationIssue`.
 *
 * 1. A user is logged in: `NOT_LOGGED_IN`.
 * 2. The user was authenticated at most `maxAge` seconds ago, unless that is 0: `EXCEEDS_MAX_AGE`, or
 *    `MAX_AGE_NOT_SUPPORTED` where you do not keep the time.
 * 3. The user is `subject`, where that is given: `DIFFERENT_SUBJECT`.
 * 4. The authentication was of one of the classes `acrs`, where `acrEssential` is set: `ACR_NOT_SATISFIED`.
 * 5. The user has consented to all of `scopes` and `dynamicScopes` before: `CONSENT_REQUIRED`.
 * 6. `resources` are acceptable: `INVALID_TARGET`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare function consentPage(answer: AuthorizationResponse): Response;
 * declare function decide(answer: AuthorizationResponse): Promise<Response>;
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
 * @param request the service, and the client's request as it came
 * @param options the {@link RequestOptions} of this call
 * @returns what to do and what the client asks for, or an error of {@link OperationError}; the promise never rejects
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
