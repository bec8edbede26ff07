import { AuthzDetailsSchema } from "./authzDetails.js";
import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import { TokenIssueResponseActionSchema } from "./tokenIssueResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the token endpoint has to do next. Look at this first. */
  action: v.optional(TokenIssueResponseActionSchema),
  /** Body for the client: a JSON object in a string. */
  responseContent: v.optional(v.string()),
  /** The new access token. Only with `OK`. */
  accessToken: v.optional(v.string()),
  /** When the access token expires, in milliseconds since the epoch. */
  accessTokenExpiresAt: v.optional(v.IntegerSchema),
  /** Lifetime of the access token in seconds. */
  accessTokenDuration: v.optional(v.IntegerSchema),
  /** The new refresh token. Only with `OK`, and only where the service supports refreshing. */
  refreshToken: v.optional(v.string()),
  /** When the refresh token expires, in milliseconds since the epoch. Means nothing where there is none. */
  refreshTokenExpiresAt: v.optional(v.IntegerSchema),
  /** Lifetime of the refresh token in seconds. */
  refreshTokenDuration: v.optional(v.IntegerSchema),
  /** The client that the token was made for. */
  clientId: v.optional(v.IntegerSchema),
  /** Its alias; absent where it has none. */
  clientIdAlias: v.optional(v.string()),
  /** Whether the client used its alias in the token request. */
  clientIdAliasUsed: v.optional(v.boolean()),
  /** The user behind the token. */
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
   * URIs of the resources that the access token is for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  accessTokenResources: v.optional(v.array(v.string())),
  /** Authorization details of the token, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). */
  authorizationDetails: v.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: v.optional(v.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: v.optional(v.array(PairSchema)),
  /** Entity ID of the client in [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html). */
  clientEntityId: v.optional(v.string()),
  /** Whether the client used its entity ID in the token request. */
  clientEntityIdUsed: v.optional(v.boolean()),
  /** Names of the scopes that the refresh token covers, where there is one. */
  refreshTokenScopes: v.optional(v.array(v.string())),
  /** URL of the document that the client's metadata were taken from, where they were. */
  metadataDocumentLocation: v.optional(v.string()),
  /**
   * Whether the client's metadata came from such a document instead of from Authlete's database, [Client ID
   * Metadata Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentUsed: v.optional(v.boolean()),
});

/**
 * What `tokenIssue` gives back.
 *
 * @example
 * ```ts
 * const answer: TokenIssueResponse = {
 *   action: "OK",
 *   responseContent: '{"access_token":"n4Ew7vQe","token_type":"Bearer","expires_in":600}',
 *   accessToken: "n4Ew7vQe",
 *   accessTokenDuration: 600,
 *   subject: "john",
 * };
 * ```
 */
export interface TokenIssueResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenIssueResponse}. */
export const TokenIssueResponseSchema: v.GenericSchema<TokenIssueResponse> = schema;
