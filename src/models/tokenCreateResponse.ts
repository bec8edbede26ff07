import { AuthzDetailsSchema } from "./authzDetails.js";
import { GrantTypeSchema } from "./grantType.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { TokenCreateResponseActionSchema } from "./tokenCreateResponseAction.js";

/**
 * The response of `tokenManagementCreate`: the new access token.
 *
 * @example
 * ```ts
 * const response: TokenCreateResponse = {
 *   action: "OK",
 *   accessToken: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *   clientId: 26888344961664,
 *   expiresIn: 3600,
 *   grantType: "AUTHORIZATION_CODE",
 *   subject: "john",
 *   tokenType: "Bearer",
 * };
 * ```
 */
export interface TokenCreateResponse extends s.InferOutput<typeof TokenCreateResponseSchema> {}

/** Schema of {@link TokenCreateResponse}. */
export const TokenCreateResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The result of the call. Continue with `OK` only. */
  action: s.optional(TokenCreateResponseActionSchema),
  /** The new access token. */
  accessToken: s.optional(s.string),
  /** The client that the token was issued to. */
  clientId: s.optional(s.integer),
  /** When the access token expires, in milliseconds since the epoch. */
  expiresAt: s.optional(s.integer),
  /** Lifetime of the access token in seconds. */
  expiresIn: s.optional(s.integer),
  /** The requested grant type. */
  grantType: s.optional(s.open(GrantTypeSchema)),
  /** Properties associated with the token. */
  properties: s.optional(s.array(PropertySchema)),
  /** The new refresh token, if one was issued. */
  refreshToken: s.optional(s.string),
  /** Names of the scopes that the access token covers. */
  scopes: s.optional(s.array(s.string)),
  /** The user of the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: s.optional(s.string),
  /** Type of the token: `Bearer`, `DPoP`. */
  tokenType: s.optional(s.string),
  /**
   * The access token in the form of a JWT, which the client receives instead of `accessToken`. Absent if the service
   * does not issue JWT access tokens (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: s.optional(s.string),
  /** Authorization details of the token. */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Whether the token is used to fetch an external attachment. */
  forExternalAttachment: s.optional(s.boolean),
  /** ID of the token. It does not change when the value of the token is renewed. */
  tokenId: s.optional(s.string),
  /** Names of the scopes that the refresh token covers, if there is one. */
  refreshTokenScopes: s.optional(s.array(s.string)),
  /** The client, as specified by `clientIdentifier` of the request. */
  clientIdentifier: s.optional(s.string),
  /**
   * ID of the user's session, if it was specified. Without it, the refresh token cannot be used to obtain an ID token
   * of [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html).
   */
  sessionId: s.optional(s.string),
});
