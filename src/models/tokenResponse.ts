import { AuthzDetailsSchema } from "./authzDetails.js";
import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { TokenInfoSchema } from "./tokenInfo.js";
import { TokenResponseActionSchema } from "./tokenResponseAction.js";
import { TokenTypeSchema } from "./tokenType.js";

/**
 * What `tokenProcess` gives back. Members about subject and actor tokens are those of
 * [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693) (token exchange), those about sessions and device
 * secrets of [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html).
 *
 * @example
 * ```ts
 * const answer: TokenResponse = {
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
  /** What the token endpoint has to do next. Look at this first. */
  action: s.optional(TokenResponseActionSchema),
  /**
   * Body for the client: a JSON object in a string. Absent with `TOKEN_EXCHANGE` and `JWT_BEARER`, where your
   * server makes it.
   */
  responseContent: s.optional(s.string),
  /** The user's name, as the client sent it. Only with `PASSWORD`. */
  username: s.optional(s.string),
  /** The user's password, as the client sent it. Only with `PASSWORD`. A secret: do not log it. */
  password: s.optional(s.string),
  /** Stands for this request when you call `tokenIssue` or `tokenFail`. Only with `PASSWORD`. */
  ticket: s.optional(s.string),
  /** The new access token, where one was made. */
  accessToken: s.optional(s.string),
  /** When the access token expires, in milliseconds since the epoch. */
  accessTokenExpiresAt: s.optional(s.integer),
  /** Lifetime of the access token in seconds. */
  accessTokenDuration: s.optional(s.integer),
  /**
   * The refresh token, where there is one: mostly new, but on refreshing the old one if the service's
   * `refreshTokenKept` is set.
   */
  refreshToken: s.optional(s.string),
  /** When the refresh token expires, in milliseconds since the epoch. Means nothing where there is none. */
  refreshTokenExpiresAt: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds. */
  refreshTokenDuration: s.optional(s.integer),
  /**
   * The new ID token, where one was made. In the authorization code flow that takes `openid` among the scopes
   * of the authorization request.
   */
  idToken: s.optional(s.string),
  /** Grant type of the token request, spelt as in `GrantType`: `AUTHORIZATION_CODE`. */
  grantType: s.optional(s.string),
  /** The client that made the request. */
  clientId: s.optional(s.integer),
  /** Its alias; absent where it has none or no client could be made out. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias in the token request. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** The user behind the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: s.optional(s.string),
  /** Names of the scopes that the access token covers. */
  scopes: s.optional(s.array(s.string)),
  /** Properties that were tied to the access token. Absent where there are none. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * The access token in the form of a JWT, which the client gets instead of `accessToken`. Absent where the
   * service does not make such (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: s.optional(s.string),
  /**
   * URIs that the token request named by `resource`,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707#section-2).
   */
  resources: s.optional(s.array(s.string)),
  /** URIs of the resources that the access token is for. */
  accessTokenResources: s.optional(s.array(s.string)),
  /**
   * Authorization details of the token, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396); with `PASSWORD`
   * those that the request asked for.
   */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** More claims for the ID token. */
  additionalClaims: s.optional(s.string),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /**
   * Way of client authentication at the token endpoint, spelt as in `ClientAuthMethod`:
   * `CLIENT_SECRET_BASIC`. Absent where no client could be made out.
   */
  clientAuthMethod: s.optional(s.string),
  /**
   * ID of the grant that the token belongs to, `grant_id` of
   * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html).
   */
  grantId: s.optional(s.string),
  /**
   * The values of `audience` in a token exchange request,
   * [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693#section-2.1).
   */
  audiences: s.optional(s.array(s.string)),
  /** What type of token the client wants, `requested_token_type` of a token exchange request. */
  requestedTokenType: s.optional(TokenTypeSchema),
  /**
   * The token that stands for the one on whose behalf the client asks, `subject_token` of a token exchange
   * request.
   */
  subjectToken: s.optional(s.string),
  /** Type of the subject token. */
  subjectTokenType: s.optional(TokenTypeSchema),
  /**
   * What Authlete knows of the subject token. Only where that is of the type `ACCESS_TOKEN` or
   * `REFRESH_TOKEN`.
   */
  subjectTokenInfo: s.optional(TokenInfoSchema),
  /**
   * The token that stands for the one who is to act, `actor_token` of a token exchange request. Absent where
   * it had none.
   */
  actorToken: s.optional(s.string),
  /** Type of the actor token. */
  actorTokenType: s.optional(TokenTypeSchema),
  /**
   * What Authlete knows of the actor token. Only where that is of the type `ACCESS_TOKEN` or `REFRESH_TOKEN`.
   */
  actorTokenInfo: s.optional(TokenInfoSchema),
  /**
   * The JWT that a client presents as grant, [RFC 7523](https://www.rfc-editor.org/rfc/rfc7523#section-2.1).
   * With `JWT_BEARER`; your server has to verify its signature.
   */
  assertion: s.optional(s.string),
  /**
   * Whether the client sent its previous refresh token, which the service keeps usable for a short time
   * (`refreshTokenIdempotent`). With a refresh token in the answer, that is the same as
   * last time; with the error that there is no such token, the time was over.
   */
  previousRefreshTokenUsed: s.optional(s.boolean),
  /** Entity ID of the client in [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html). */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID in the token request. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** Lifetime of the `c_nonce` in seconds. */
  cnonceDuration: s.optional(s.integer),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: s.optional(s.string),
  /**
   * The `c_nonce` of the token, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html). From the
   * pre-authorized code flow, sometimes from refreshing.
   */
  cnonce: s.optional(s.string),
  /** When the `c_nonce` expires, in milliseconds since the epoch. */
  cnonceExpiresAt: s.optional(s.integer),
  /** Names of the claims that the authorization request wanted in ID tokens, for `ID_TOKEN_REISSUABLE`. */
  requestedIdTokenClaims: s.optional(s.array(s.string)),
  /** Names of the scopes that the refresh token covers, where there is one. */
  refreshTokenScopes: s.optional(s.array(s.string)),
  /**
   * ID of the user's session, as `authorizationIssue` was told it. With `NATIVE_SSO`; whether the session
   * still exists only your server knows.
   */
  sessionId: s.optional(s.string),
  /**
   * The device secret that the client sent. With `NATIVE_SSO`; absent where it sent none. Whether it is good
   * only your server knows.
   */
  deviceSecret: s.optional(s.string),
  /**
   * The `ds_hash` of the ID token that the client wants exchanged. With `NATIVE_SSO`; your server has to see
   * whether it belongs to the device secret.
   */
  deviceSecretHash: s.optional(s.string),
  /** URL of the document that the client's metadata were taken from, where they were. */
  metadataDocumentLocation: s.optional(s.string),
  /**
   * Whether the client's metadata came from such a document instead of from Authlete's database, [Client ID
   * Metadata Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentUsed: s.optional(s.boolean),
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-
   * based-client-auth/). Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});
