import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Why your server rejects a backchannel authentication request. Each reason leads to an error code, in most cases one
 * of [Client-Initiated Backchannel Authentication (CIBA)
 * Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html), section 13.
 */
export const BackchannelAuthenticationFailRequestReason = {
  /** A policy of your server rejects the request before the user is asked: `access_denied`. */
  AccessDenied: "ACCESS_DENIED",
  /** The `login_hint_token` has expired: `expired_login_hint_token`. */
  ExpiredLoginHintToken: "EXPIRED_LOGIN_HINT_TOKEN",
  /** The binding message is not acceptable: `invalid_binding_message`. */
  InvalidBindingMessage: "INVALID_BINDING_MESSAGE",
  /**
   * Your server rejects the requested resources: `invalid_target` of [RFC
   * 8707](https://www.rfc-editor.org/rfc/rfc8707#section-2) (Resource Indicators).
   */
  InvalidTarget: "INVALID_TARGET",
  /** The user code is invalid: `invalid_user_code`. */
  InvalidUserCode: "INVALID_USER_CODE",
  /**
   * A policy of your server requires a user code, but the request has none: `missing_user_code`. If the service and the
   * client are configured for user codes, `cibaProcessAuthentication` has already checked this.
   */
  MissingUserCode: "MISSING_USER_CODE",
  /** Your server failed: `server_error`. */
  ServerError: "SERVER_ERROR",
  /** A policy of your server does not allow the client to use CIBA: `unauthorized_client`. */
  UnauthorizedClient: "UNAUTHORIZED_CLIENT",
  /** No user matches the hint: `unknown_user_id`. */
  UnknownUserId: "UNKNOWN_USER_ID",
} as const;

/**
 * Why your server rejects a backchannel authentication request. Each reason leads to an error code, in most cases one
 * of [Client-Initiated Backchannel Authentication (CIBA)
 * Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html), section 13.
 *
 * @example
 * ```ts
 * const reason: BackchannelAuthenticationFailRequestReason =
 *   BackchannelAuthenticationFailRequestReason.UnknownUserId;
 * ```
 */
export type BackchannelAuthenticationFailRequestReason =
  (typeof BackchannelAuthenticationFailRequestReason)[keyof typeof BackchannelAuthenticationFailRequestReason];

/** Schema of {@link BackchannelAuthenticationFailRequestReason}. */
export const BackchannelAuthenticationFailRequestReasonSchema: GenericSchema<BackchannelAuthenticationFailRequestReason> =
  /* @__PURE__ */ s.enumeration();
