import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * The body of `authorizationIssue`: the user who consented, and the data for the authorization code and the tokens.
 *
 * @example
 * ```ts
 * const request: AuthorizationIssueRequest = {
 *   ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI",
 *   subject: "john",
 *   authTime: Math.floor(Date.now() / 1000),
 *   claims: JSON.stringify({ name: "John Doe", email: "john@example.com" }),
 * };
 * ```
 */
export interface AuthorizationIssueRequest extends s.InferOutput<typeof AuthorizationIssueRequestSchema> {}

/** Schema of {@link AuthorizationIssueRequest}. */
export const AuthorizationIssueRequestSchema = s.object({
  /**
   * The `ticket` of `authorizationProcessRequest`. It can be used only once; a used or expired ticket leads to
   * `BAD_REQUEST`.
   */
  ticket: s.string,
  /**
   * The user who consented, at most 100 ASCII characters. If the response of `authorizationProcessRequest` contains a
   * `subject`, this must be the same user.
   */
  subject: s.string,
  /** When the user was authenticated, in seconds since the epoch (`auth_time` of the ID token). */
  authTime: s.optional(s.integer),
  /**
   * Authentication context class of the user's authentication (`acr` of the ID token). It must be one of `acrs` if
   * `acrEssential` was `true`.
   */
  acr: s.optional(s.string),
  /**
   * Values of the claims for the ID token that `authorizationProcessRequest` returned in `claims`: a JSON object in a
   * string, with the fields of [OpenID Connect Core,
   * 5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims).
   */
  claims: s.optional(s.string),
  /** Properties to associate with the code and the access token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * Names of the scopes to grant instead of the requested ones. `openid` cannot be added. Default: the scopes of the
   * client's request.
   */
  scopes: s.optional(s.array(s.string)),
  /** Value of `sub` in the ID token, to hide your own ID of the user from the client. Default: `subject`. */
  sub: s.optional(s.string),
  /** Additional parameters for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: s.optional(s.string),
  /**
   * Values of the claims in `requestedClaimsForTx`, from which Authlete computes transformed claims: a JSON object in a
   * string.
   */
  claimsForTx: s.optional(s.string),
  /** Names of the claims that the user consented to share with the client. */
  consentedClaims: s.optional(s.array(s.string)),
  /**
   * The authorization details that the user granted, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396) (Rich
   * Authorization Requests).
   */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /**
   * Additional claims for the payload of the access token, if the service issues access tokens as JWTs: a JSON object
   * in a string.
   */
  jwtAtClaims: s.optional(s.string),
  /**
   * Value of the access token, if the response type requests one. It must be sufficiently random (192 bits are enough),
   * because equal values collide. Default: Authlete generates a value.
   */
  accessToken: s.optional(s.string),
  /** Lifetime of that access token in seconds. 0 or absent: the default of the service. */
  accessTokenDuration: s.optional(s.integer),
  /**
   * ID of the user's session, which becomes `sid` of the ID token. Required only for [Native
   * SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html).
   */
  sessionId: s.optional(s.string),
  /** Format of `aud` in the ID token: `array` or `string`. Default: the setting of the service. */
  idTokenAudType: s.optional(s.string),
  /** Values for `requestedVerifiedClaimsForTx`, one JSON object in a string per element. */
  verifiedClaimsForTx: s.optional(s.array(s.string)),
});
