import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import * as v from "./valibot.js";

const schema = v.object({
  /**
   * The `ticket` of `authorizationProcessRequest`. It serves once; a used or expired one leads to
   * `BAD_REQUEST`.
   */
  ticket: v.string(),
  /**
   * The user who consented, in at most 100 ASCII characters. It has to be `subject` of
   * `authorizationProcessRequest`, where that named one.
   */
  subject: v.string(),
  /** When the user was authenticated, in seconds since the epoch (`auth_time` of the ID token). */
  authTime: v.optional(v.IntegerSchema),
  /**
   * Class of the user's authentication (`acr` of the ID token). It must be one of `acrs` where `acrEssential`
   * was set.
   */
  acr: v.optional(v.string()),
  /**
   * Values for the ID token of the claims that `authorizationProcessRequest` named in `claims`: a JSON object
   * in a string, with members as in
   * [OpenID Connect Core, 5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims).
   */
  claims: v.optional(v.string()),
  /** Properties to tie to the code and the access token. */
  properties: v.optional(v.array(PropertySchema)),
  /**
   * Names of scopes to grant in place of those asked for. `openid` cannot be added. Absent: those of the
   * client's request.
   */
  scopes: v.optional(v.array(v.string())),
  /** Value of `sub` in the ID token, to hide your own ID of the user from the client. Absent: `subject`. */
  sub: v.optional(v.string()),
  /** More members for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: v.optional(v.string()),
  /**
   * Values of the claims in `requestedClaimsForTx`, from which Authlete computes transformed claims: a JSON
   * object in a string.
   */
  claimsForTx: v.optional(v.string()),
  /** Names of the claims that the user lets the client know. */
  consentedClaims: v.optional(v.array(v.string())),
  /** The authorization details that the user granted, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). */
  authorizationDetails: v.optional(AuthzDetailsSchema),
  /**
   * More claims for the payload, where the service makes access tokens in the form of JWTs: a JSON object in
   * a string.
   */
  jwtAtClaims: v.optional(v.string()),
  /**
   * Value of the access token, where the response type asks for one. It needs enough randomness (192 bits
   * will do), as equal values collide. Absent: Authlete makes one.
   */
  accessToken: v.optional(v.string()),
  /** Lifetime of such an access token in seconds. 0 or absent: as the service is set up. */
  accessTokenDuration: v.optional(v.IntegerSchema),
  /**
   * ID of the user's session, which becomes `sid` of the ID token. Only
   * [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html) needs it.
   */
  sessionId: v.optional(v.string()),
  /** Form of `aud` in the ID token: `array` or `string`. Absent: as the service is set up. */
  idTokenAudType: v.optional(v.string()),
  /** Values for `requestedVerifiedClaimsForTx`, element by element, each a JSON object in a string. */
  verifiedClaimsForTx: v.optional(v.array(v.string())),
});

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
export interface AuthorizationIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationIssueRequest}. */
export const AuthorizationIssueRequestSchema: v.GenericSchema<AuthorizationIssueRequest> = schema;
