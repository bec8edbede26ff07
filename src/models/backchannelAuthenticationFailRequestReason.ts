import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Why your server refuses a backchannel authentication request; each reason becomes an error code, most of
 * them of
 * [CIBA Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html),
 * section 13.
 */
export const BackchannelAuthenticationFailRequestReason = {
  /** A rule of yours refuses the request before the user is asked: `access_denied`. */
  AccessDenied: "ACCESS_DENIED",
  /** The `login_hint_token` is too old: `expired_login_hint_token`. */
  ExpiredLoginHintToken: "EXPIRED_LOGIN_HINT_TOKEN",
  /** The binding message cannot be accepted: `invalid_binding_message`. */
  InvalidBindingMessage: "INVALID_BINDING_MESSAGE",
  /**
   * Your server refuses the resources that the client asks for: `invalid_target` of
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707#section-2).
   */
  InvalidTarget: "INVALID_TARGET",
  /** The user code is wrong: `invalid_user_code`. */
  InvalidUserCode: "INVALID_USER_CODE",
  /**
   * A rule of yours demands a user code, and none came: `missing_user_code`. Where service and client are set
   * up for user codes, `cibaProcessAuthentication` has already checked that.
   */
  MissingUserCode: "MISSING_USER_CODE",
  /** Something failed at your server: `server_error`. */
  ServerError: "SERVER_ERROR",
  /** A rule of yours bars the client from CIBA: `unauthorized_client`. */
  UnauthorizedClient: "UNAUTHORIZED_CLIENT",
  /** No user can be found by the hint: `unknown_user_id`. */
  UnknownUserId: "UNKNOWN_USER_ID",
} as const;

/**
 * Why your server refuses a backchannel authentication request; each reason becomes an error code, most of
 * them of
 * [CIBA Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html),
 * section 13.
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
