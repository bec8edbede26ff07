import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Why an authorization request fails. The `error` that each leads to is of
 * [RFC 6749, 4.1.2.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1) or
 * [OpenID Connect Core, 3.1.2.6](https://openid.net/specs/openid-connect-core-1_0.html#AuthError).
 */
export const AuthorizationFailRequestReason = {
  /** None of the others: `server_error`. */
  Unknown: "UNKNOWN",
  /** `prompt=none`, but no user is logged in: `login_required`. */
  NotLoggedIn: "NOT_LOGGED_IN",
  /** A maximum age is set, but your server does not know when users were authenticated: `login_required`. */
  MaxAgeNotSupported: "MAX_AGE_NOT_SUPPORTED",
  /** `prompt=none`, but the user was authenticated longer ago than `maxAge`: `login_required`. */
  ExceedsMaxAge: "EXCEEDS_MAX_AGE",
  /** The user is another one than the client asked for in `sub`: `login_required`. */
  DifferentSubject: "DIFFERENT_SUBJECT",
  /** The authentication was of none of the classes that the client called essential: `login_required`. */
  AcrNotSatisfied: "ACR_NOT_SATISFIED",
  /** The user said no: `access_denied`. */
  Denied: "DENIED",
  /** Your server failed: `server_error`. */
  ServerError: "SERVER_ERROR",
  /** The user could not be authenticated: `login_required`. */
  NotAuthenticated: "NOT_AUTHENTICATED",
  /** The user would have to choose an account: `account_selection_required`. */
  AccountSelectionRequired: "ACCOUNT_SELECTION_REQUIRED",
  /** The user would have to consent: `consent_required`. */
  ConsentRequired: "CONSENT_REQUIRED",
  /** The user would have to do something else on a page: `interaction_required`. */
  InteractionRequired: "INTERACTION_REQUIRED",
  /**
   * A resource is not acceptable, `invalid_target` of
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707#section-2).
   */
  InvalidTarget: "INVALID_TARGET",
  /** The requested scope is invalid, unknown or malformed: `invalid_scope`. */
  InvalidScope: "INVALID_SCOPE",
  /** The client may not use this grant: `unauthorized_client`. */
  UnauthorizedClient: "UNAUTHORIZED_CLIENT",
  /** Your server is overloaded or under maintenance: `temporarily_unavailable`. */
  TemporarilyUnavailable: "TEMPORARILY_UNAVAILABLE",
} as const;

/**
 * Why an authorization request fails. The `error` that each leads to is of
 * [RFC 6749, 4.1.2.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1) or
 * [OpenID Connect Core, 3.1.2.6](https://openid.net/specs/openid-connect-core-1_0.html#AuthError).
 *
 * @example
 * ```ts
 * const reason: AuthorizationFailRequestReason = AuthorizationFailRequestReason.Denied;
 * ```
 */
export type AuthorizationFailRequestReason =
  (typeof AuthorizationFailRequestReason)[keyof typeof AuthorizationFailRequestReason];

/** Schema of {@link AuthorizationFailRequestReason}. */
export const AuthorizationFailRequestReasonSchema: GenericSchema<AuthorizationFailRequestReason> =
  /* @__PURE__ */ s.enumeration();
