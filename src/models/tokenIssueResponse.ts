import { AuthzDetailsSchema } from "./authzDetails.js";
import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { TokenIssueResponseActionSchema } from "./tokenIssueResponseAction.js";

/**
 * The response of `tokenIssue`: the token response that your token endpoint must return.
 *
 * @example
 * ```ts
 * const response: TokenIssueResponse = {
 *   action: "OK",
 *   responseContent: '{"access_token":"n4Ew7vQe","token_type":"Bearer","expires_in":600}',
 *   accessToken: "n4Ew7vQe",
 *   accessTokenDuration: 600,
 *   subject: "john",
 * };
 * ```
 */
export interface TokenIssueResponse extends s.InferOutput<typeof TokenIssueResponseSchema> {}

/** Schema of {@link TokenIssueResponse}. */
export const TokenIssueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of the token endpoint. */
  action: s.optional(TokenIssueResponseActionSchema),
  /** Body of the response to the client: a JSON object in a string. */
  responseContent: s.optional(s.string),
  /** The new access token. Only with `OK`. */
  accessToken: s.optional(s.string),
  /** When the access token expires, in milliseconds since the epoch. */
  accessTokenExpiresAt: s.optional(s.integer),
  /** Lifetime of the access token in seconds. */
  accessTokenDuration: s.optional(s.integer),
  /** The new refresh token. Only with `OK`, and only if the service supports refresh tokens. */
  refreshToken: s.optional(s.string),
  /** When the refresh token expires, in milliseconds since the epoch. Meaningless if there is no refresh token. */
  refreshTokenExpiresAt: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds. */
  refreshTokenDuration: s.optional(s.integer),
  /** The client that the token was issued to. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias in the token request. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** The user of the token. */
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
   * URIs of the resources that the access token is for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  accessTokenResources: s.optional(s.array(s.string)),
  /** Authorization details of the token, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /** Entity ID of the client in [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html). */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID in the token request. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** Names of the scopes that the refresh token covers, if there is one. */
  refreshTokenScopes: s.optional(s.array(s.string)),
  /** URL of the document that contains the client's metadata, if they were loaded from a document. */
  metadataDocumentLocation: s.optional(s.string),
  /**
   * Whether the client's metadata were loaded from such a document instead of Authlete's database, [Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentUsed: s.optional(s.boolean),
});
