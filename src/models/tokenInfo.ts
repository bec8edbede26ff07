import { AuthorizationDetailsElementSchema } from "./authorizationDetailsElement.js";
import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";

/**
 * Information about the subject token or the actor token of a token exchange, [RFC
 * 8693](https://www.rfc-editor.org/rfc/rfc8693), if the token is an access token or a refresh token of the service.
 *
 * @example
 * ```ts
 * const info: TokenInfo = { clientId: 26888344961664, subject: "john", scopes: [{ name: "history.read" }] };
 * const mayRead = info.scopes?.some(({ name }) => name === "history.read") ?? false;
 * ```
 */
export interface TokenInfo extends s.InferOutput<typeof TokenInfoSchema> {}

/** Schema of {@link TokenInfo}. */
export const TokenInfoSchema = s.object({
  /** The client that the token was issued to. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias when it requested the token. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** The user of the token. */
  subject: s.optional(s.string),
  /** The scopes that the token covers. */
  scopes: s.optional(s.array(ScopeSchema)),
  /**
   * When the token expires, counted from the epoch. The API does not document the unit; Authlete's Java library says
   * seconds, unlike the milliseconds elsewhere in the response.
   */
  expiresAt: s.optional(s.integer),
  /** Properties associated with the token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * URIs in the `resource` parameters of the request for the token, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  resources: s.optional(s.array(s.string)),
  /** Authorization details of the token, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). */
  authorizationDetails: s.optional(s.union([AuthzDetailsSchema, AuthorizationDetailsElementSchema])),
  /** Entity ID of the client in [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html). */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID when it requested the token. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** URL of the document that contains the client's metadata, if they were loaded from a document. */
  metadataDocumentLocation: s.optional(s.string),
  /**
   * Whether the client's metadata were loaded from such a document instead of Authlete's database, [Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentUsed: s.optional(s.boolean),
});
