import {
  type BackchannelAuthenticationIssueResponse,
  BackchannelAuthenticationIssueResponseSchema,
} from "../models/backchannelAuthenticationIssueResponse.js";
import type { OperationError } from "../models/errors.js";
import { type CibaIssueRequest, CibaIssueRequestSchema } from "../models/operations/cibaIssueRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Issues the `auth_req_id` for a valid backchannel authentication request. Your backchannel authentication endpoint
 * calls it after `cibaProcessAuthentication` found the request valid and your server identified the user. Respond to
 * the client first, then contact the authentication device, and report the result to `cibaComplete` with the same
 * ticket.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent` |
 * | `INVALID_TICKET` | respond with 500 and the JSON in `responseContent`: the ticket does not exist or has expired |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * Send each response with `Content-Type: application/json`, `Cache-Control: no-store` and `Pragma: no-cache`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await cibaIssue(authlete, {
 *   backchannelAuthenticationIssueRequest: { ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co" },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * return new Response(res.value.responseContent ?? null, {
 *   status: res.value.action === "OK" ? 200 : 500,
 *   headers: { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" },
 * });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the `auth_req_id` and the body for the client, or an error of {@link OperationError}; the promise never
 *   rejects
 * @see https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#successful_authentication_request_acknowdlegment
 * @see https://developers.authlete.com/api-reference/ciba/issue-backchannel-authentication-response
 */
export function cibaIssue(
  authlete: Context,
  request: CibaIssueRequest,
  options?: RequestOptions,
): Promise<Result<BackchannelAuthenticationIssueResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<CibaIssueRequest, BackchannelAuthenticationIssueResponse> = {
  method: "POST",
  path: "/api/{serviceId}/backchannel/authentication/issue",
  idempotent: false,
  request: CibaIssueRequestSchema,
  body: "backchannelAuthenticationIssueRequest",
  response: BackchannelAuthenticationIssueResponseSchema,
};
