import type { OperationError } from "../models/errors.js";
import {
  type NativeSsoLogoutResponse,
  NativeSsoLogoutResponseSchema,
} from "../models/nativeSsoLogoutResponse.js";
import {
  type NativeSsoLogoutOperationRequest,
  NativeSsoLogoutOperationRequestSchema,
} from "../models/operations/nativeSsoLogoutOperationRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Deletes all access tokens and refresh tokens of a session of OpenID Connect Native SSO for Mobile Apps (Native SSO),
 * so that the user is logged out of all apps that share the session. Call this when the user's session ends, for
 * example in your logout endpoint.
 *
 * Only tokens that are issued through Native SSO are tied to a session, by the `sessionId` that you pass to
 * `authorizationIssue` or `tokenManagementCreate`. Other tokens are not deleted.
 *
 * | `action` | meaning |
 * |---|---|
 * | `OK` | the tokens were deleted. `count` is the number of deleted tokens; 0 is not an error |
 * | `SERVER_ERROR` | Authlete failed: try again later |
 * | `CALLER_ERROR` | the call is invalid, for example because `sessionId` is missing: fix your code |
 *
 * @example
 * ```ts
 * const res = await nativeSsoLogout(authlete, { nativeSsoLogoutRequest: { sessionId: "s-20250901-7f3a" } });
 * if (res.ok && res.value.action === "OK") console.log(`${res.value.count} tokens deleted.`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the number of deleted tokens, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-connect-native-sso-1_0.html
 * @see https://developers.authlete.com/api-reference/native-sso/native-sso-logout-processing
 */
export function nativeSsoLogout(
  authlete: Context,
  request: NativeSsoLogoutOperationRequest,
  options?: RequestOptions,
): Promise<Result<NativeSsoLogoutResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<NativeSsoLogoutOperationRequest, NativeSsoLogoutResponse> = {
  method: "POST",
  path: "/api/{serviceId}/nativesso/logout",
  idempotent: true,
  request: NativeSsoLogoutOperationRequestSchema,
  body: "nativeSsoLogoutRequest",
  response: NativeSsoLogoutResponseSchema,
};
