import { AuthzDetailsSchema } from "./authzDetails.js";
import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { TokenInfoSchema } from "./tokenInfo.js";
import { TokenResponseActionSchema } from "./tokenResponseAction.js";
import { TokenTypeSchema } from "./tokenType.js";

/**
 * The response of `tokenProcess`: what your token endpoint must do, and the tokens if they were issued. Fields for
 * subject and actor tokens belong to [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693) (token exchange), fields for
 * sessions and device secrets to [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html).
 *
 * @example
 * ```ts
 * const response: TokenResponse = {
 *   action: "OK",
 *   responseContent: '{"access_token":"n4Ew7vQe","token_type":"Bearer","expires_in":3600}',
 *   accessToken: "n4Ew7vQe",
 *   accessTokenDuration: 3600,
 *   grantType: "CLIENT_CREDENTIALS",
 *   clientId: 26888344961664,
 * };
 * ```
 */
export interface TokenResponse extends s.InferOutput<typeof TokenResponseSchema> {}

/** Schema of {@link TokenResponse}. */
export const TokenResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of the token endpoint. */
  action: s.optional(TokenResponseActionSchema),
  /**
   * Body of the response to the client: a JSON object in a string. Absent with `TOKEN_EXCHANGE` and `JWT_BEARER`, where
   * your server creates it.
   */
  responseContent: s.optional(s.string),
  /** The user's name, as the client sent it. Only with `PASSWORD`. */
  username: s.optional(s.string),
  /** The user's password, as the client sent it. Only with `PASSWORD`. A secret: do not log it. */
  password: s.optional(s.string),
  /** Identifies this request in calls of `tokenIssue` and `tokenFail`. Only with `PASSWORD`. */
  ticket: s.optional(s.string),
  /** The new access token, if one was issued. */
  accessToken: s.optional(s.string),
  /** When the access token expires, in milliseconds since the epoch. */
  accessTokenExpiresAt: s.optional(s.integer),
  /** Lifetime of the access token in seconds. */
  accessTokenDuration: s.optional(s.integer),
  /**
   * The refresh token, if there is one. It is usually new; a refresh returns the old one if the service's
   * `refreshTokenKept` is set.
   */
  refreshToken: s.optional(s.string),
  /** When the refresh token expires, in milliseconds since the epoch. Meaningless if there is no refresh token. */
  refreshTokenExpiresAt: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds. */
  refreshTokenDuration: s.optional(s.integer),
  /**
   * The new ID token, if one was issued. In the authorization code flow, that requires `openid` among the scopes of the
   * authorization request.
   */
  idToken: s.optional(s.string),
  /** Grant type of the token request, spelled as in `GrantType`: `AUTHORIZATION_CODE`. */
  grantType: s.optional(s.string),
  /** The client that made the request. */
  clientId: s.optional(s.integer),
  /** Alias of the client. Absent if it has none, or if no client could be identified. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias in the token request. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** The user of the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: s.optional(s.string),
  /** Names of the scopes that the access token covers. */
  scopes: s.optional(s.array(s.string)),
  /** Properties associated with the access token. Absent if there are none. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * The access token in the form of a JWT, which the client receives instead of `accessToken`. Absent if the service
   * does not issue JWT access tokens (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: s.optional(s.string),
  /**
   * URIs in the `resource` parameters of the token request, [RFC
   * 8707](https://www.rfc-editor.org/rfc/rfc8707#section-2).
   */
  resources: s.optional(s.array(s.string)),
  /** URIs of the resources that the access token is for. */
  accessTokenResources: s.optional(s.array(s.string)),
  /**
   * Authorization details of the token, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). With `PASSWORD`: those of
   * the request.
   */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Additional claims for the ID token. */
  additionalClaims: s.optional(s.string),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /**
   * Client authentication method that was used at the token endpoint, spelled as in `ClientAuthMethod`:
   * `CLIENT_SECRET_BASIC`. Absent if no client could be identified.
   */
  clientAuthMethod: s.optional(s.string),
  /**
   * ID of the grant that the token belongs to, `grant_id` of
   * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html).
   */
  grantId: s.optional(s.string),
  /**
   * The values of `audience` in a token exchange request, [RFC
   * 8693](https://www.rfc-editor.org/rfc/rfc8693#section-2.1).
   */
  audiences: s.optional(s.array(s.string)),
  /** Type of the requested token, `requested_token_type` of a token exchange request. */
  requestedTokenType: s.optional(TokenTypeSchema),
  /**
   * The token that represents the party on whose behalf the client makes the request, `subject_token` of a token
   * exchange request.
   */
  subjectToken: s.optional(s.string),
  /** Type of the subject token. */
  subjectTokenType: s.optional(TokenTypeSchema),
  /** Information about the subject token. Only if its type is `ACCESS_TOKEN` or `REFRESH_TOKEN`. */
  subjectTokenInfo: s.optional(TokenInfoSchema),
  /**
   * The token that represents the acting party, `actor_token` of a token exchange request. Absent if the request had
   * none.
   */
  actorToken: s.optional(s.string),
  /** Type of the actor token. */
  actorTokenType: s.optional(TokenTypeSchema),
  /** Information about the actor token. Only if its type is `ACCESS_TOKEN` or `REFRESH_TOKEN`. */
  actorTokenInfo: s.optional(TokenInfoSchema),
  /**
   * The JWT that the client presents as authorization grant, [RFC
   * 7523](https://www.rfc-editor.org/rfc/rfc7523#section-2.1). With `JWT_BEARER`; your server must verify its
   * signature.
   */
  assertion: s.optional(s.string),
  /**
   * Whether the client sent its previous refresh token, which the service accepts for a short time
   * (`refreshTokenIdempotent`). If the response contains a refresh token, it is the same one as last time. If the
   * response is the error that the token does not exist, that time had passed.
   */
  previousRefreshTokenUsed: s.optional(s.boolean),
  /** Entity ID of the client in [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html). */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID in the token request. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** Lifetime of the `c_nonce` in seconds. */
  cnonceDuration: s.optional(s.integer),
  /** Value of the `DPoP-Nonce` header of the response to the client, if a nonce is required. */
  dpopNonce: s.optional(s.string),
  /**
   * The `c_nonce` of the token, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html). Issued in the pre-authorized
   * code flow, and in some cases by a refresh.
   */
  cnonce: s.optional(s.string),
  /** When the `c_nonce` expires, in milliseconds since the epoch. */
  cnonceExpiresAt: s.optional(s.integer),
  /**
   * Names of the claims that the client requested for ID tokens in its authorization request. For
   * `ID_TOKEN_REISSUABLE`.
   */
  requestedIdTokenClaims: s.optional(s.array(s.string)),
  /** Names of the scopes that the refresh token covers, if there is one. */
  refreshTokenScopes: s.optional(s.array(s.string)),
  /**
   * ID of the user's session, as it was passed to `authorizationIssue`. With `NATIVE_SSO`. Your server must check
   * whether the session still exists; Authlete does not know.
   */
  sessionId: s.optional(s.string),
  /**
   * The device secret that the client sent. With `NATIVE_SSO`; absent if the client sent none. Your server must check
   * whether it is valid; Authlete does not know.
   */
  deviceSecret: s.optional(s.string),
  /**
   * The `ds_hash` of the ID token that the client wants to exchange. With `NATIVE_SSO`; your server must check whether
   * it belongs to the device secret.
   */
  deviceSecretHash: s.optional(s.string),
  /** URL of the document that contains the client's metadata, if they were loaded from a document. */
  metadataDocumentLocation: s.optional(s.string),
  /**
   * Whether the client's metadata were loaded from such a document instead of Authlete's database, [Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentUsed: s.optional(s.boolean),
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/). Requires
   * Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});
