import { AuthzDetailsSchema } from "./authzDetails.js";
import { GrantSchema } from "./grant.js";
import { GrantTypeSchema } from "./grantType.js";
import { IntrospectionResponseActionSchema } from "./introspectionResponseAction.js";
import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";

/**
 * The response of `introspectionProcess`: whether the access token is valid, and its attributes.
 *
 * @example
 * ```ts
 * const response: IntrospectionResponse = {
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
  /** The next step of the resource server. */
  action: s.optional(IntrospectionResponseActionSchema),
  /**
   * Value of the `WWW-Authenticate` header of an error, in the format of [RFC
   * 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3).
   */
  responseContent: s.optional(s.string),
  /** The client that the token was issued to. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias when it requested the token. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** When the access token expires, in milliseconds since the epoch. */
  expiresAt: s.optional(s.integer),
  /** The user of the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: s.optional(s.string),
  /** Names of the scopes that the token covers. */
  scopes: s.optional(s.array(s.string)),
  /** Whether the token exists. */
  existent: s.optional(s.boolean),
  /** Whether the token exists and has not expired. */
  usable: s.optional(s.boolean),
  /** Whether the token covers the required scopes. */
  sufficient: s.optional(s.boolean),
  /** Whether the token has a refresh token that has not expired. */
  refreshable: s.optional(s.boolean),
  /** Properties associated with the token. */
  properties: s.optional(s.array(PropertySchema)),
  /** Thumbprint of the certificate that the token is bound to. */
  certificateThumbprint: s.optional(s.string),
  /**
   * URIs of the resources that were specified when the user consented, [RFC
   * 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  resources: s.optional(s.array(s.string)),
  /** URIs of the resources that this access token is for: all or some of `resources`. */
  accessTokenResources: s.optional(s.array(s.string)),
  /** Authorization details of the token. */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /** The same scopes with their descriptions and attributes. */
  scopeDetails: s.optional(s.array(ScopeSchema)),
  /**
   * ID of the grant that the token belongs to, [Grant Management for OAuth
   * 2.0](https://openid.net/specs/fapi-grant-management.html).
   */
  grantId: s.optional(s.string),
  /** The grant that `grantId` identifies. */
  grant: s.optional(GrantSchema),
  /** Whether the token is used to fetch an external attachment. */
  forExternalAttachment: s.optional(s.boolean),
  /** Names of the claims that the user consented to share with the client. */
  consentedClaims: s.optional(s.array(s.string)),
  /** The grant type that the token was issued with. */
  grantType: s.optional(s.open(GrantTypeSchema)),
  /** Authentication context class of the user's authentication (`acr` of OpenID Connect). */
  acr: s.optional(s.string),
  /** When the user was authenticated, in seconds since the epoch (`auth_time` of OpenID Connect). */
  authTime: s.optional(s.integer),
  /** Entity ID of the client in OpenID Federation. */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID when it requested the token. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** Whether the token can be used to obtain verifiable credentials. */
  forCredentialIssuance: s.optional(s.boolean),
  /**
   * The `c_nonce` of the token, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html).
   */
  cnonce: s.optional(s.string),
  /** When the `c_nonce` expires, in milliseconds since the epoch. */
  cnonceExpiresAt: s.optional(s.integer),
  /** The credentials that can be obtained with the token: a JSON array in a string. */
  issuableCredentials: s.optional(s.string),
  /** Value of the `DPoP-Nonce` header of the response to the client, if a nonce is required. */
  dpopNonce: s.optional(s.string),
  /**
   * Whether the response to the client must be signed, with `Signature` and `Signature-Input`, [RFC
   * 9421](https://www.rfc-editor.org/rfc/rfc9421).
   */
  responseSigningRequired: s.optional(s.boolean),
  /** URL of the document that contains the client's metadata, if they were loaded from a document. */
  metadataDocumentLocation: s.optional(s.string),
  /** Whether the client's metadata were loaded from such a document instead of Authlete's database. */
  metadataDocumentUsed: s.optional(s.boolean),
});
