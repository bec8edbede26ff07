import {
  type BackchannelAuthenticationFailResponse,
  BackchannelAuthenticationFailResponseSchema,
} from "../models/backchannelAuthenticationFailResponse.js";
import type { OperationError } from "../models/errors.js";
import { type CibaFailRequest, CibaFailRequestSchema } from "../models/operations/cibaFailRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates the error response of the backchannel authentication endpoint. Call it instead of `cibaIssue` if
 * `cibaProcessAuthentication` found the request valid, but your server cannot continue, for example because no user
 * matches the hint or the user code is wrong. The ticket is deleted.
 *
 * If the user refuses on the authentication device, call `cibaComplete` instead.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent` |
 * | `FORBIDDEN` | respond with 403 and the JSON in `responseContent`: the reason was `ACCESS_DENIED` |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: the reason was `SERVER_ERROR`, Authlete failed, or the call is invalid |
 *
 * Send each response with `Content-Type: application/json`, `Cache-Control: no-store` and `Pragma: no-cache`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await cibaFail(authlete, {
 *   backchannelAuthenticationFailRequest: {
 *     ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 *     reason: "UNKNOWN_USER_ID",
 *   },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent } = res.value;
 * return new Response(responseContent ?? null, {
 *   status: action === "BAD_REQUEST" ? 400 : action === "FORBIDDEN" ? 403 : 500,
 *   headers: { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" },
 * });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the error response for the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response
 * @see https://developers.authlete.com/api-reference/ciba/fail-backchannel-authentication-request
 */
export function cibaFail(
  authlete: Context,
  request: CibaFailRequest,
  options?: RequestOptions,
): Promise<Result<BackchannelAuthenticationFailResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<CibaFailRequest, BackchannelAuthenticationFailResponse> = {
  method: "POST",
  path: "/api/{serviceId}/backchannel/authentication/fail",
  idempotent: false,
  request: CibaFailRequestSchema,
  body: "backchannelAuthenticationFailRequest",
  response: BackchannelAuthenticationFailResponseSchema,
};
