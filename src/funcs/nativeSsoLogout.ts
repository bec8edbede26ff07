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
 * Deletes all access tokens and refresh tokens of a Native SSO session, so that the user is logged out of all
 * apps that share it. Call this where the user's session ends, for example in your logout endpoint.
 *
 * Only tokens that came about through Native SSO are tied to a session: the `sessionId` that
 * `authorizationIssue` or `tokenManagementCreate` was told. All others stay.
 *
 * | `action` | meaning |
 * |---|---|
 * | `OK` | done. `count` says how many were deleted; 0 is no error |
 * | `SERVER_ERROR` | Authlete failed; try again later |
 * | `CALLER_ERROR` | the call was wrong, for example it had no `sessionId`; mend it |
 *
 * @example
 * ```ts
 * const res = await nativeSsoLogout(authlete, { nativeSsoLogoutRequest: { sessionId: "s-20250901-7f3a" } });
 * if (res.ok && res.value.action === "OK") console.log(`${res.value.count} tokens are gone.`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, and the session that ended
 * @param options the {@link RequestOptions} of this call
 * @returns how many were deleted, or an error of {@link OperationError}; the promise never rejects
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
