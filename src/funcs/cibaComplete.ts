import {
  type BackchannelAuthenticationCompleteResponse,
  BackchannelAuthenticationCompleteResponseSchema,
} from "../models/backchannelAuthenticationCompleteResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type CibaCompleteRequest,
  CibaCompleteRequestSchema,
} from "../models/operations/cibaCompleteRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Reports what the user decided on the authentication device, or that the user did not decide. Your server calls it in
 * the background, some time after `cibaIssue`, when the client has already received its response.
 *
 * In the poll and ping modes, the client then requests its tokens, or the error, from the token endpoint
 * (`tokenProcess`). In the push mode, Authlete creates the tokens now, and the notification contains them.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `NOTIFICATION` | send a `POST` request to `clientNotificationEndpoint` with `Authorization: Bearer {clientNotificationToken}`, `Content-Type: application/json`, and `responseContent` as the body (ping and push) |
 * | `NO_ACTION` | do nothing; the client polls (poll) |
 * | `SERVER_ERROR` | send nothing: Authlete failed, or the call is invalid |
 *
 * The notification of the ping mode contains only the `auth_req_id`, whatever the result. In the ping and push modes,
 * errors that occur after Authlete has read the ticket are also reported to the client: the `action` is `NOTIFICATION`,
 * not `SERVER_ERROR`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await cibaComplete(authlete, {
 *   backchannelAuthenticationCompleteRequest: {
 *     ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 *     result: "AUTHORIZED",
 *     subject: "john",
 *   },
 * });
 * if (!res.ok) throw res.error;
 * const { action, clientNotificationEndpoint, clientNotificationToken, responseContent = "" } = res.value;
 * if (action === "SERVER_ERROR") throw new Error(res.value.resultMessage);
 * if (action === "NOTIFICATION" && clientNotificationEndpoint) {
 *   await fetch(clientNotificationEndpoint, {
 *     method: "POST",
 *     headers: { Authorization: `Bearer ${clientNotificationToken}`, "Content-Type": "application/json" },
 *     body: responseContent,
 *   });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns whether to notify the client, and the notification, or an error of {@link OperationError}; the promise never
 *   rejects
 * @see https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html
 * @see https://developers.authlete.com/api-reference/ciba/complete-backchannel-authentication
 */
export function cibaComplete(
  authlete: Context,
  request: CibaCompleteRequest,
  options?: RequestOptions,
): Promise<Result<BackchannelAuthenticationCompleteResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<CibaCompleteRequest, BackchannelAuthenticationCompleteResponse> = {
  method: "POST",
  path: "/api/{serviceId}/backchannel/authentication/complete",
  idempotent: false,
  request: CibaCompleteRequestSchema,
  body: "backchannelAuthenticationCompleteRequest",
  response: BackchannelAuthenticationCompleteResponseSchema,
};
