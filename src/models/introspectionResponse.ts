import { AuthzDetailsSchema } from "./authzDetails.js";
import { GrantSchema } from "./grant.js";
import { GrantTypeSchema } from "./grantType.js";
import { IntrospectionResponseActionSchema } from "./introspectionResponseAction.js";
import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";

/**
 * What `introspectionProcess` gives back.
 *
 * @example
 * ```ts
 * const answer: IntrospectionResponse = {
 *   action: "OK",
 *   clientId: 26888344961664,
 *   subject: "john",
 *   scopes: ["history.read"],
 *   expiresAt: 1767225600000,
 *   usable: true,
 * };
 * ```
 */
export interface IntrospectionResponse extends s.InferOutput<typeof IntrospectionResponseSchema> {}

/** Schema of {@link IntrospectionResponse}. */
export const IntrospectionResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What the resource server has to do next. Look at this first. */
  action: s.optional(IntrospectionResponseActionSchema),
  /**
   * Value for the `WWW-Authenticate` header of an error, in the form of [RFC
   * 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3).
   */
  responseContent: s.optional(s.string),
  /** The client that the token was made for. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias when it asked for the token. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** When the access token expires, in milliseconds since the epoch. */
  expiresAt: s.optional(s.integer),
  /** The user behind the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: s.optional(s.string),
  /** Names of the scopes that the token covers. */
  scopes: s.optional(s.array(s.string)),
  /** Whether there is such a token. */
  existent: s.optional(s.boolean),
  /** Whether there is such a token and it has not expired. */
  usable: s.optional(s.boolean),
  /** Whether the token covers the scopes that were asked for. */
  sufficient: s.optional(s.boolean),
  /** Whether a refresh token that has not expired belongs to the token. */
  refreshable: s.optional(s.boolean),
  /** Properties that were tied to the token. */
  properties: s.optional(s.array(PropertySchema)),
  /** Thumbprint of the certificate that the token is bound to. */
  certificateThumbprint: s.optional(s.string),
  /**
   * URIs of the resources that were named when the user consented, [RFC
   * 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  resources: s.optional(s.array(s.string)),
  /** URIs of the resources that this access token is for: `resources`, or a part of them. */
  accessTokenResources: s.optional(s.array(s.string)),
  /** Authorization details of the token. */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /** The scopes once more, with descriptions and attributes. */
  scopeDetails: s.optional(s.array(ScopeSchema)),
  /**
   * ID of the grant that the token belongs to, [Grant Management for OAuth
   * 2.0](https://openid.net/specs/fapi-grant-management.html).
   */
  grantId: s.optional(s.string),
  /** That grant. */
  grant: s.optional(GrantSchema),
  /** Whether the token serves to fetch an external attachment. */
  forExternalAttachment: s.optional(s.boolean),
  /** Names of the claims that the user let the client know. */
  consentedClaims: s.optional(s.array(s.string)),
  /** The flow by which the token was made. */
  grantType: s.optional(s.open(GrantTypeSchema)),
  /** Class of the user's authentication (`acr` of OpenID Connect). */
  acr: s.optional(s.string),
  /** When the user was authenticated, in seconds since the epoch (`auth_time` of OpenID Connect). */
  authTime: s.optional(s.integer),
  /** Entity ID of the client in OpenID Federation. */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID when it asked for the token. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** Whether verifiable credentials can be had with the token. */
  forCredentialIssuance: s.optional(s.boolean),
  /**
   * The `c_nonce` of the token, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html).
   */
  cnonce: s.optional(s.string),
  /** When the `c_nonce` expires, in milliseconds since the epoch. */
  cnonceExpiresAt: s.optional(s.integer),
  /** The credentials that can be had with the token: a JSON array in a string. */
  issuableCredentials: s.optional(s.string),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: s.optional(s.string),
  /**
   * Whether the answer to the client must be signed, with `Signature` and `Signature-Input`, [RFC
   * 9421](https://www.rfc-editor.org/rfc/rfc9421).
   */
  responseSigningRequired: s.optional(s.boolean),
  /** URL of the document that the client's metadata were taken from, where they were. */
  metadataDocumentLocation: s.optional(s.string),
  /** Whether the client's metadata came from such a document instead of from Authlete's database. */
  metadataDocumentUsed: s.optional(s.boolean),
});
