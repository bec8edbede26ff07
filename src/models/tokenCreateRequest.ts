import { AuthzDetailsSchema } from "./authzDetails.js";
import { GrantTypeSchema } from "./grantType.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * What `tokenManagementCreate` sends.
 *
 * @example
 * ```ts
 * const request: TokenCreateRequest = {
 *   grantType: "AUTHORIZATION_CODE",
 *   clientId: 26888344961664,
 *   subject: "john",
 *   scopes: ["history.read"],
 *   accessTokenDuration: 600,
 * };
 * ```
 */
export interface TokenCreateRequest extends s.InferOutput<typeof TokenCreateRequestSchema> {}

/** Schema of {@link TokenCreateRequest}. */
export const TokenCreateRequestSchema = s.object({
  /** The flow that the token counts as the result of. */
  grantType: GrantTypeSchema,
  /** The client that gets the token. Needed, unless `clientIdentifier` names it. */
  clientId: s.optional(s.clientId),
  /** The user behind the token, in at most 100 ASCII characters. Needed, except with `CLIENT_CREDENTIALS`. */
  subject: s.optional(s.string),
  /** Names of the scopes. One that the service does not support makes the call fail. */
  scopes: s.optional(s.array(s.string)),
  /** Lifetime of the access token in seconds. 0 or absent: as the service is set up. */
  accessTokenDuration: s.optional(s.integer),
  /**
   * Lifetime of the refresh token in seconds. 0 or absent: as the service is set up.
   *
   * There is no refresh token with `IMPLICIT` and `CLIENT_CREDENTIALS`, nor where the service does not
   * support `REFRESH_TOKEN`.
   */
  refreshTokenDuration: s.optional(s.integer),
  /** Properties to tie to the token. */
  properties: s.optional(s.array(PropertySchema)),
  /** Whether the client counts as having used its alias instead of its numeric ID. Default: `false`. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Value of the access token, for tokens that move here from another system. Absent: Authlete makes one. */
  accessToken: s.optional(s.string),
  /** Value of the refresh token, likewise. */
  refreshToken: s.optional(s.string),
  /**
   * Whether the access token never expires and lives until it is revoked or deleted; `accessTokenDuration`
   * then means nothing. Default: `false`.
   */
  accessTokenPersistent: s.optional(s.boolean),
  /**
   * SHA-256 thumbprint, in base64url, of the certificate that clients have to present with the token, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  certificateThumbprint: s.optional(s.string),
  /**
   * Thumbprint of the key that clients have to prove with the token, [RFC
   * 9449](https://www.rfc-editor.org/rfc/rfc9449) (DPoP). The token type becomes `DPoP`.
   */
  dpopKeyThumbprint: s.optional(s.string),
  /** Authorization details of the token, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** URIs of the resources that the token is for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). */
  resources: s.optional(s.array(s.string)),
  /**
   * Whether the token serves to fetch an external attachment, [OpenID Connect for Identity
   * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   */
  forExternalAttachment: s.optional(s.boolean),
  /**
   * More claims for the payload, where the service makes access tokens in the form of JWTs: a JSON object in
   * a string.
   */
  jwtAtClaims: s.optional(s.string),
  /** Class of the user's authentication (`acr` of OpenID Connect). */
  acr: s.optional(s.string),
  /** When the user was authenticated, in seconds since the epoch (`auth_time` of OpenID Connect). */
  authTime: s.optional(s.integer),
  /** Whether the client counts as having used its entity ID of OpenID Federation. Default: `false`. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** The client that gets the token: its alias, its entity ID, or its numeric ID in digits. */
  clientIdentifier: s.optional(s.clientId),
  /**
   * ID of the user's session, which [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html)
   * needs.
   */
  sessionId: s.optional(s.string),
  /**
   * Whether the client's metadata came from a document at its `client_id` instead of from Authlete's
   * database.
   */
  metadataDocumentUsed: s.optional(s.boolean),
});
