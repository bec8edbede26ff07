import { AuthzDetailsSchema } from "./authzDetails.js";
import { GrantTypeSchema } from "./grantType.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * The body of `tokenManagementCreate`: the access token to create.
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
  /** The grant type to record for the token. */
  grantType: GrantTypeSchema,
  /** The client that the token is issued to. Required unless `clientIdentifier` is present. */
  clientId: s.optional(s.clientId),
  /** The user of the token, at most 100 ASCII characters. Required, except with `CLIENT_CREDENTIALS`. */
  subject: s.optional(s.string),
  /** Names of the scopes. The call fails if the service does not support one of them. */
  scopes: s.optional(s.array(s.string)),
  /** Lifetime of the access token in seconds. 0 or absent: the default of the service. */
  accessTokenDuration: s.optional(s.integer),
  /**
   * Lifetime of the refresh token in seconds. 0 or absent: the default of the service.
   *
   * No refresh token is issued with `IMPLICIT` and `CLIENT_CREDENTIALS`, or if the service does not support
   * `REFRESH_TOKEN`.
   */
  refreshTokenDuration: s.optional(s.integer),
  /** Properties to associate with the token. */
  properties: s.optional(s.array(PropertySchema)),
  /** Whether the token records that the client used its alias instead of its numeric ID. Default: `false`. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Value of the access token, for tokens that are migrated from another system. If absent, Authlete generates it. */
  accessToken: s.optional(s.string),
  /** Value of the refresh token, for tokens that are migrated from another system. If absent, Authlete generates it. */
  refreshToken: s.optional(s.string),
  /**
   * Whether the access token never expires and is valid until it is revoked or deleted; `accessTokenDuration` is then
   * ignored. Default: `false`.
   */
  accessTokenPersistent: s.optional(s.boolean),
  /**
   * SHA-256 thumbprint, in base64url, of the certificate that clients must present with the token, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  certificateThumbprint: s.optional(s.string),
  /**
   * Thumbprint of the key whose possession clients must prove with the token, [RFC
   * 9449](https://www.rfc-editor.org/rfc/rfc9449) (DPoP). The token type becomes `DPoP`.
   */
  dpopKeyThumbprint: s.optional(s.string),
  /** Authorization details of the token, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** URIs of the resources that the token is for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). */
  resources: s.optional(s.array(s.string)),
  /**
   * Whether the token is used to fetch an external attachment, [OpenID Connect for Identity
   * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   */
  forExternalAttachment: s.optional(s.boolean),
  /**
   * Additional claims for the payload if the service issues access tokens in the form of JWTs: a JSON object in a
   * string.
   */
  jwtAtClaims: s.optional(s.string),
  /** Authentication context class of the user's authentication (`acr` of OpenID Connect). */
  acr: s.optional(s.string),
  /** When the user was authenticated, in seconds since the epoch (`auth_time` of OpenID Connect). */
  authTime: s.optional(s.integer),
  /** Whether the token records that the client used its entity ID of OpenID Federation. Default: `false`. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** The client that the token is issued to: its alias, its entity ID, or its numeric ID in digits. */
  clientIdentifier: s.optional(s.clientId),
  /**
   * ID of the user's session, which is required for [Native
   * SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html).
   */
  sessionId: s.optional(s.string),
  /** Whether the client's metadata were loaded from a document at its `client_id` instead of Authlete's database. */
  metadataDocumentUsed: s.optional(s.boolean),
});
