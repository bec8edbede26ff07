import {
  type BackchannelLogoutTokenResponse,
  BackchannelLogoutTokenResponseSchema,
} from "../models/backchannelLogoutTokenResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type BackchannelLogoutTokenOperationRequest,
  BackchannelLogoutTokenOperationRequestSchema,
} from "../models/operations/backchannelLogoutTokenOperationRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates a logout token, which informs a client that a user has logged out or that a session has ended. Send it to the
 * client in the body of a `POST` request, as the form parameter `logout_token`. Requires Authlete 3.0.32 or later.
 *
 * Call it for each client of the user whose `backchannelLogoutUri` is set. Authlete does not validate that URL, and the
 * response does not contain it if it is not set. A client whose `backchannelLogoutSessionRequired` is true requires the
 * `sessionId`. The call does not revoke refresh tokens.
 *
 * | `action` | meaning |
 * |---|---|
 * | `OK` | the logout token was created: send `logoutToken` to `backchannelLogoutUri` |
 * | `SERVER_ERROR` | Authlete failed: try again later |
 * | `CALLER_ERROR` | the call is invalid, for example because both `subject` and `sessionId` are missing: see `resultMessage`, and fix your code |
 *
 * @example
 * ```ts
 * const backchannelLogoutTokenRequest = { clientIdentifier: "26888344961664", subject: "john" };
 * const res = await backchannelLogoutToken(authlete, { backchannelLogoutTokenRequest });
 * if (!res.ok) throw res.error;
 * const { action, resultMessage, backchannelLogoutUri, logoutToken = "" } = res.value;
 * if (action !== "OK") throw new Error(resultMessage);
 * if (backchannelLogoutUri)
 *   await fetch(backchannelLogoutUri, { method: "POST", body: new URLSearchParams({ logout_token: logoutToken }) });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the logout token and the URL to send it to, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-connect-backchannel-1_0.html
 */
export function backchannelLogoutToken(
  authlete: Context,
  request: BackchannelLogoutTokenOperationRequest,
  options?: RequestOptions,
): Promise<Result<BackchannelLogoutTokenResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<BackchannelLogoutTokenOperationRequest, BackchannelLogoutTokenResponse> = {
  method: "POST",
  path: "/api/{serviceId}/backchannel/logout/token",
  idempotent: true,
  request: BackchannelLogoutTokenOperationRequestSchema,
  body: "backchannelLogoutTokenRequest",
  response: BackchannelLogoutTokenResponseSchema,
};
