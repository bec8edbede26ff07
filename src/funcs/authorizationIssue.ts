import {
  type AuthorizationIssueResponse,
  AuthorizationIssueResponseSchema,
} from "../models/authorizationIssueResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type AuthorizationIssueOperationRequest,
  AuthorizationIssueOperationRequestSchema,
} from "../models/operations/authorizationIssueOperationRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates the success response to an authorization request, with everything that `response_type` requests, such as an
 * authorization code, an access token or an ID token. Your authorization endpoint calls it with the `ticket` of
 * `authorizationProcessRequest` after the user has been authenticated and has given consent or, if the action was
 * `NO_INTERACTION`, after all checks have passed. The client sends the code to the token endpoint, which passes it to
 * `tokenProcess`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `LOCATION` | respond with 302 and `Location: {responseContent}`, a URL with what was issued, or with an error |
 * | `FORM` | respond with 200, `Content-Type: text/html;charset=UTF-8` and the HTML in `responseContent`, a form that posts itself to the client |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the ticket was used or has expired, perhaps because the user took too long |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * Send JSON with `Content-Type: application/json`, and each response with `Cache-Control: no-store` and
 * `Pragma: no-cache`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * async function issue(ticket: string, subject: string, authTime: number): Promise<Response> {
 *   const authorizationIssueRequest = { ticket, subject, authTime };
 *   const res = await authorizationIssue(authlete, { authorizationIssueRequest });
 *   if (!res.ok) return new Response(null, { status: 500 });
 *   const { action, responseContent: body = "" } = res.value;
 *   const headers = { "Cache-Control": "no-store", Pragma: "no-cache" };
 *   const json = { ...headers, "Content-Type": "application/json" };
 *   const html = { ...headers, "Content-Type": "text/html;charset=UTF-8" };
 *   switch (action) {
 *     case "LOCATION": return new Response(null, { status: 302, headers: { ...headers, Location: body } });
 *     case "FORM": return new Response(body, { status: 200, headers: html });
 *     case "BAD_REQUEST": return new Response(body, { status: 400, headers: json });
 *     default: return new Response(body, { status: 500, headers: json });
 *   }
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the client and what it contains, or an error of {@link OperationError}; the promise never
 *   rejects
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthResponse
 * @see https://developers.authlete.com/core-concepts/authorization-requests/ticket-parameter-in-authorization-endpoint
 */
export function authorizationIssue(
  authlete: Context,
  request: AuthorizationIssueOperationRequest,
  options?: RequestOptions,
): Promise<Result<AuthorizationIssueResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<AuthorizationIssueOperationRequest, AuthorizationIssueResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/authorization/issue",
  idempotent: false,
  request: AuthorizationIssueOperationRequestSchema,
  body: "authorizationIssueRequest",
  response: AuthorizationIssueResponseSchema,
};
