import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Why an authorization request fails. Each reason leads to an `error` of [RFC 6749,
 * 4.1.2.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1) (OAuth 2.0) or [OpenID Connect Core,
 * 3.1.2.6](https://openid.net/specs/openid-connect-core-1_0.html#AuthError).
 */
export const AuthorizationFailRequestReason = {
  /** Any other reason: `server_error`. */
  Unknown: "UNKNOWN",
  /** The request has `prompt=none`, but no user is logged in: `login_required`. */
  NotLoggedIn: "NOT_LOGGED_IN",
  /**
   * The authentication is subject to a maximum age (`maxAge` is not 0), but your server does not record when users were
   * authenticated: `login_required`.
   */
  MaxAgeNotSupported: "MAX_AGE_NOT_SUPPORTED",
  /** The request has `prompt=none`, but the user was authenticated longer ago than `maxAge`: `login_required`. */
  ExceedsMaxAge: "EXCEEDS_MAX_AGE",
  /** The user is not the one that the client requested in `sub`: `login_required`. */
  DifferentSubject: "DIFFERENT_SUBJECT",
  /**
   * The authentication does not satisfy any of the authentication context classes that the client requested as
   * essential: `login_required`.
   */
  AcrNotSatisfied: "ACR_NOT_SATISFIED",
  /** The user denied the request: `access_denied`. */
  Denied: "DENIED",
  /** Your server failed: `server_error`. */
  ServerError: "SERVER_ERROR",
  /** The user could not be authenticated: `login_required`. */
  NotAuthenticated: "NOT_AUTHENTICATED",
  /** The user must select an account: `account_selection_required`. */
  AccountSelectionRequired: "ACCOUNT_SELECTION_REQUIRED",
  /** The user must give consent: `consent_required`. */
  ConsentRequired: "CONSENT_REQUIRED",
  /** The user must interact with a page in some other way: `interaction_required`. */
  InteractionRequired: "INTERACTION_REQUIRED",
  /**
   * A resource is not acceptable: `invalid_target` of [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707#section-2)
   * (Resource Indicators).
   */
  InvalidTarget: "INVALID_TARGET",
  /** The requested scope is invalid, unknown or malformed: `invalid_scope`. */
  InvalidScope: "INVALID_SCOPE",
  /** The client is not authorized to make this request: `unauthorized_client`. */
  UnauthorizedClient: "UNAUTHORIZED_CLIENT",
  /** Your server is overloaded or under maintenance: `temporarily_unavailable`. */
  TemporarilyUnavailable: "TEMPORARILY_UNAVAILABLE",
} as const;

/**
 * Why an authorization request fails. Each reason leads to an `error` of [RFC 6749,
 * 4.1.2.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1) (OAuth 2.0) or [OpenID Connect Core,
 * 3.1.2.6](https://openid.net/specs/openid-connect-core-1_0.html#AuthError).
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
