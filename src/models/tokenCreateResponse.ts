import { AuthzDetailsSchema } from "./authzDetails.js";
import { GrantTypeSchema } from "./grantType.js";
import { PropertySchema } from "./property.js";
import { TokenCreateResponseActionSchema } from "./tokenCreateResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How it ended: go on with `OK` only. */
  action: v.optional(TokenCreateResponseActionSchema),
  /** The new access token. */
  accessToken: v.optional(v.string()),
  /** The client that the token is for. */
  clientId: v.optional(v.IntegerSchema),
  /** When the access token expires, in milliseconds since the epoch. */
  expiresAt: v.optional(v.IntegerSchema),
  /** Lifetime of the access token in seconds. */
  expiresIn: v.optional(v.IntegerSchema),
  /** The flow that was asked for. */
  grantType: v.optional(v.open(GrantTypeSchema)),
  /** Properties that were tied to the token. */
  properties: v.optional(v.array(PropertySchema)),
  /** The new refresh token, where one was made. */
  refreshToken: v.optional(v.string()),
  /** Names of the scopes that the access token covers. */
  scopes: v.optional(v.array(v.string())),
  /** The user behind the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: v.optional(v.string()),
  /** Type of the token: `Bearer`, `DPoP`. */
  tokenType: v.optional(v.string()),
  /**
   * The access token in the form of a JWT, which the client gets instead of `accessToken`. Absent where the
   * service does not make such (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: v.optional(v.string()),
  /** Authorization details of the token. */
  authorizationDetails: v.optional(AuthzDetailsSchema),
  /** Whether the token serves to fetch an external attachment. */
  forExternalAttachment: v.optional(v.boolean()),
  /** ID of the token that stays the same when its value is renewed. */
  tokenId: v.optional(v.string()),
  /** Names of the scopes that the refresh token covers, where there is one. */
  refreshTokenScopes: v.optional(v.array(v.string())),
  /** The client, as the request named it in `clientIdentifier`. */
  clientIdentifier: v.optional(v.string()),
  /**
   * ID of the user's session, where one was given. Only with it can the refresh token yield an ID token of
   * [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html).
   */
  sessionId: v.optional(v.string()),
});

/**
 * What `tokenManagementCreate` gives back.
 *
 * @example
 * ```ts
 * const answer: TokenCreateResponse = {
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
export interface TokenCreateResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenCreateResponse}. */
export const TokenCreateResponseSchema: v.GenericSchema<TokenCreateResponse> = schema;
