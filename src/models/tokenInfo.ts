import { AuthorizationDetailsElementSchema } from "./authorizationDetailsElement.js";
import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";

/**
 * What Authlete knows of a token that a client wants exchanged,
 * [RFC 8693](https://www.rfc-editor.org/rfc/rfc8693): the subject token or the actor token, where that is an
 * access token or a refresh token of the service.
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
  /** The client that the token was made for. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias when it asked for the token. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** The user behind the token. */
  subject: s.optional(s.string),
  /** The scopes that the token covers. */
  scopes: s.optional(s.array(ScopeSchema)),
  /**
   * When the token expires, counted from the epoch. The API does not document the unit; Authlete's Java
   * library says seconds, unlike the milliseconds elsewhere in the answer.
   */
  expiresAt: s.optional(s.integer),
  /** Properties that were tied to the token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * URIs of the resources that were named by `resource` when the token was asked for,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  resources: s.optional(s.array(s.string)),
  /** Authorization details of the token, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). */
  authorizationDetails: s.optional(s.union([AuthzDetailsSchema, AuthorizationDetailsElementSchema])),
  /** Entity ID of the client in [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html). */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID when it asked for the token. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** URL of the document that the client's metadata were taken from, where they were. */
  metadataDocumentLocation: s.optional(s.string),
  /**
   * Whether the client's metadata came from such a document instead of from Authlete's database, [Client ID
   * Metadata Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentUsed: s.optional(s.boolean),
});
