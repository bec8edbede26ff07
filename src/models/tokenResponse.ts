import { AuthzDetailsSchema } from "./authzDetails.js";
import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import { TokenInfoSchema } from "./tokenInfo.js";
import { TokenResponseActionSchema } from "./tokenResponseAction.js";
import { TokenTypeSchema } from "./tokenType.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the token endpoint has to do next. Look at this first. */
  action: v.optional(TokenResponseActionSchema),
  /**
   * Body for the client: a JSON object in a string. Absent with `TOKEN_EXCHANGE` and `JWT_BEARER`, where your
   * server makes it.
   */
  responseContent: v.optional(v.string()),
  /** The user's name, as the client sent it. Only with `PASSWORD`. */
  username: v.optional(v.string()),
  /** The user's password, as the client sent it. Only with `PASSWORD`. A secret: do not log it. */
  password: v.optional(v.string()),
  /** Stands for this request when you call `tokenIssue` or `tokenFail`. Only with `PASSWORD`. */
  ticket: v.optional(v.string()),
  /** The new access token, where one was made. */
  accessToken: v.optional(v.string()),
  /** When the access token expires, in milliseconds since the epoch. */
  accessTokenExpiresAt: v.optional(v.IntegerSchema),
  /** Lifetime of the access token in seconds. */
  accessTokenDuration: v.optional(v.IntegerSchema),
  /**
   * The refresh token, where there is one: mostly new, but on refreshing the old one if the service's
   * `refreshTokenKept` is set.
   */
  refreshToken: v.optional(v.string()),
  /** When the refresh token expires, in milliseconds since the epoch. Means nothing where there is none. */
  refreshTokenExpiresAt: v.optional(v.IntegerSchema),
  /** Lifetime of the refresh token in seconds. */
  refreshTokenDuration: v.optional(v.IntegerSchema),
  /**
   * The new ID token, where one was made. In the authorization code flow that takes `openid` among the scopes
   * of the authorization request.
   */
  idToken: v.optional(v.string()),
  /** Grant type of the token request, spelt as in `GrantType`: `AUTHORIZATION_CODE`. */
  grantType: v.optional(v.string()),
  /** The client that made the request. */
  clientId: v.optional(v.IntegerSchema),
  /** Its alias; absent where it has none or no client could be made out. */
  clientIdAlias: v.optional(v.string()),
  /** Whether the client used its alias in the token request. */
  clientIdAliasUsed: v.optional(v.boolean()),
  /** The user behind the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: v.optional(v.string()),
  /** Names of the scopes that the access token covers. */
  scopes: v.optional(v.array(v.string())),
  /** Properties that were tied to the access token. Absent where there are none. */
  properties: v.optional(v.array(PropertySchema)),
  /**
   * The access token in the form of a JWT, which the client gets instead of `accessToken`. Absent where the
   * service does not make such (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: v.optional(v.string()),
  /**
   * URIs that the token request named by `resource`,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707#section-2).
   */
  resources: v.optional(v.array(v.string())),
  /** URIs of the resources that the access token is for. */
  accessTokenResources: v.optional(v.array(v.string())),
  /**
   * Authorization details of the token, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396); with `PASSWORD`
   * those that the request asked for.
   */
  authorizationDetails: v.optional(AuthzDetailsSchema),
  /** More claims for the ID token. */
  additionalClaims: v.optional(v.string()),
  /** Attributes of the service. */
  serviceAttributes: v.optional(v.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: v.optional(v.array(PairSchema)),
  /**
   * Way of client authentication at the token endpoint, spelt as in `ClientAuthMethod`:
   * `CLIENT_SECRET_BASIC`. Absent where no client could be made out.
   */
  clientAuthMethod: v.optional(v.string()),
  /**
   * ID of the grant that the token belongs to, `grant_id` of
   * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html).
   */
  grantId: v.optional(v.string()),
  /**
   * The values of `audience` in a token exchange request,
   * [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693#section-2.1).
   */
  audiences: v.optional(v.array(v.string())),
  /** What type of token the client wants, `requested_token_type` of a token exchange request. */
  requestedTokenType: v.optional(TokenTypeSchema),
  /**
   * The token that stands for the one on whose behalf the client asks, `subject_token` of a token exchange
   * request.
   */
  subjectToken: v.optional(v.string()),
  /** Type of the subject token. */
  subjectTokenType: v.optional(TokenTypeSchema),
  /**
   * What Authlete knows of the subject token. Only where that is of the type `ACCESS_TOKEN` or
   * `REFRESH_TOKEN`.
   */
  subjectTokenInfo: v.optional(TokenInfoSchema),
  /**
   * The token that stands for the one who is to act, `actor_token` of a token exchange request. Absent where
   * it had none.
   */
  actorToken: v.optional(v.string()),
  /** Type of the actor token. */
  actorTokenType: v.optional(TokenTypeSchema),
  /**
   * What Authlete knows of the actor token. Only where that is of the type `ACCESS_TOKEN` or `REFRESH_TOKEN`.
   */
  actorTokenInfo: v.optional(TokenInfoSchema),
  /**
   * The JWT that a client presents as grant, [RFC 7523](https://www.rfc-editor.org/rfc/rfc7523#section-2.1).
   * With `JWT_BEARER`; your server has to verify its signature.
   */
  assertion: v.optional(v.string()),
  /**
   * Whether the client sent its previous refresh token, which the service keeps usable for a short time
   * (`refreshTokenIdempotent`). With a refresh token in the answer, that is the same as
   * last time; with the error that there is no such token, the time was over.
   */
  previousRefreshTokenUsed: v.optional(v.boolean()),
  /** Entity ID of the client in [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html). */
  clientEntityId: v.optional(v.string()),
  /** Whether the client used its entity ID in the token request. */
  clientEntityIdUsed: v.optional(v.boolean()),
  /** Lifetime of the `c_nonce` in seconds. */
  cnonceDuration: v.optional(v.IntegerSchema),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: v.optional(v.string()),
  /**
   * The `c_nonce` of the token, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html). From the
   * pre-authorized code flow, sometimes from refreshing.
   */
  cnonce: v.optional(v.string()),
  /** When the `c_nonce` expires, in milliseconds since the epoch. */
  cnonceExpiresAt: v.optional(v.IntegerSchema),
  /** Names of the claims that the authorization request wanted in ID tokens, for `ID_TOKEN_REISSUABLE`. */
  requestedIdTokenClaims: v.optional(v.array(v.string())),
  /** Names of the scopes that the refresh token covers, where there is one. */
  refreshTokenScopes: v.optional(v.array(v.string())),
  /**
   * ID of the user's session, as `authorizationIssue` was told it. With `NATIVE_SSO`; whether the session
   * still exists only your server knows.
   */
  sessionId: v.optional(v.string()),
  /**
   * The device secret that the client sent. With `NATIVE_SSO`; absent where it sent none. Whether it is good
   * only your server knows.
   */
  deviceSecret: v.optional(v.string()),
  /**
   * The `ds_hash` of the ID token that the client wants exchanged. With `NATIVE_SSO`; your server has to see
   * whether it belongs to the device secret.
   */
  deviceSecretHash: v.optional(v.string()),
  /** URL of the document that the client's metadata were taken from, where they were. */
  metadataDocumentLocation: v.optional(v.string()),
  /**
   * Whether the client's metadata came from such a document instead of from Authlete's database, [Client ID
   * Metadata Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentUsed: v.optional(v.boolean()),
});

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
export interface TokenResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenResponse}. */
export const TokenResponseSchema: v.GenericSchema<TokenResponse> = schema;
