import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * What `authorizationIssue` sends: who consented, and what goes into the code and the tokens.
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
   * The `ticket` of `authorizationProcessRequest`. It serves once; a used or expired one leads to
   * `BAD_REQUEST`.
   */
  ticket: s.string,
  /**
   * The user who consented, in at most 100 ASCII characters. It has to be `subject` of
   * `authorizationProcessRequest`, where that named one.
   */
  subject: s.string,
  /** When the user was authenticated, in seconds since the epoch (`auth_time` of the ID token). */
  authTime: s.optional(s.integer),
  /**
   * Class of the user's authentication (`acr` of the ID token). It must be one of `acrs` where `acrEssential`
   * was set.
   */
  acr: s.optional(s.string),
  /**
   * Values for the ID token of the claims that `authorizationProcessRequest` named in `claims`: a JSON object
   * in a string, with members as in
   * [OpenID Connect Core, 5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims).
   */
  claims: s.optional(s.string),
  /** Properties to tie to the code and the access token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * Names of scopes to grant in place of those asked for. `openid` cannot be added. Absent: those of the
   * client's request.
   */
  scopes: s.optional(s.array(s.string)),
  /** Value of `sub` in the ID token, to hide your own ID of the user from the client. Absent: `subject`. */
  sub: s.optional(s.string),
  /** More members for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: s.optional(s.string),
  /**
   * Values of the claims in `requestedClaimsForTx`, from which Authlete computes transformed claims: a JSON
   * object in a string.
   */
  claimsForTx: s.optional(s.string),
  /** Names of the claims that the user lets the client know. */
  consentedClaims: s.optional(s.array(s.string)),
  /** The authorization details that the user granted, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /**
   * More claims for the payload, where the service makes access tokens in the form of JWTs: a JSON object in
   * a string.
   */
  jwtAtClaims: s.optional(s.string),
  /**
   * Value of the access token, where the response type asks for one. It needs enough randomness (192 bits
   * will do), as equal values collide. Absent: Authlete makes one.
   */
  accessToken: s.optional(s.string),
  /** Lifetime of such an access token in seconds. 0 or absent: as the service is set up. */
  accessTokenDuration: s.optional(s.integer),
  /**
   * ID of the user's session, which becomes `sid` of the ID token. Only
   * [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html) needs it.
   */
  sessionId: s.optional(s.string),
  /** Form of `aud` in the ID token: `array` or `string`. Absent: as the service is set up. */
  idTokenAudType: s.optional(s.string),
  /** Values for `requestedVerifiedClaimsForTx`, element by element, each a JSON object in a string. */
  verifiedClaimsForTx: s.optional(s.array(s.string)),
});
