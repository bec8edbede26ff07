import { AuthzDetailsSchema } from "./authzDetails.js";
import { GrantSchema } from "./grant.js";
import { GrantTypeSchema } from "./grantType.js";
import { IntrospectionResponseActionSchema } from "./introspectionResponseAction.js";
import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import { ScopeSchema } from "./scope.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the resource server has to do next. Look at this first. */
  action: v.optional(IntrospectionResponseActionSchema),
  /**
   * Value for the `WWW-Authenticate` header of an error, in the form of [RFC
   * 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3).
   */
  responseContent: v.optional(v.string()),
  /** The client that the token was made for. */
  clientId: v.optional(v.IntegerSchema),
  /** Its alias; absent where it has none. */
  clientIdAlias: v.optional(v.string()),
  /** Whether the client used its alias when it asked for the token. */
  clientIdAliasUsed: v.optional(v.boolean()),
  /** When the access token expires, in milliseconds since the epoch. */
  expiresAt: v.optional(v.IntegerSchema),
  /** The user behind the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: v.optional(v.string()),
  /** Names of the scopes that the token covers. */
  scopes: v.optional(v.array(v.string())),
  /** Whether there is such a token. */
  existent: v.optional(v.boolean()),
  /** Whether there is such a token and it has not expired. */
  usable: v.optional(v.boolean()),
  /** Whether the token covers the scopes that were asked for. */
  sufficient: v.optional(v.boolean()),
  /** Whether a refresh token that has not expired belongs to the token. */
  refreshable: v.optional(v.boolean()),
  /** Properties that were tied to the token. */
  properties: v.optional(v.array(PropertySchema)),
  /** Thumbprint of the certificate that the token is bound to. */
  certificateThumbprint: v.optional(v.string()),
  /**
   * URIs of the resources that were named when the user consented, [RFC
   * 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  resources: v.optional(v.array(v.string())),
  /** URIs of the resources that this access token is for: `resources`, or a part of them. */
  accessTokenResources: v.optional(v.array(v.string())),
  /** Authorization details of the token. */
  authorizationDetails: v.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: v.optional(v.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: v.optional(v.array(PairSchema)),
  /** The scopes once more, with descriptions and attributes. */
  scopeDetails: v.optional(v.array(ScopeSchema)),
  /**
   * ID of the grant that the token belongs to, [Grant Management for OAuth
   * 2.0](https://openid.net/specs/fapi-grant-management.html).
   */
  grantId: v.optional(v.string()),
  /** That grant. */
  grant: v.optional(GrantSchema),
  /** Whether the token serves to fetch an external attachment. */
  forExternalAttachment: v.optional(v.boolean()),
  /** Names of the claims that the user let the client know. */
  consentedClaims: v.optional(v.array(v.string())),
  /** The flow by which the token was made. */
  grantType: v.optional(v.open(GrantTypeSchema)),
  /** Class of the user's authentication (`acr` of OpenID Connect). */
  acr: v.optional(v.string()),
  /** When the user was authenticated, in seconds since the epoch (`auth_time` of OpenID Connect). */
  authTime: v.optional(v.IntegerSchema),
  /** Entity ID of the client in OpenID Federation. */
  clientEntityId: v.optional(v.string()),
  /** Whether the client used its entity ID when it asked for the token. */
  clientEntityIdUsed: v.optional(v.boolean()),
  /** Whether verifiable credentials can be had with the token. */
  forCredentialIssuance: v.optional(v.boolean()),
  /**
   * The `c_nonce` of the token, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html).
   */
  cnonce: v.optional(v.string()),
  /** When the `c_nonce` expires, in milliseconds since the epoch. */
  cnonceExpiresAt: v.optional(v.IntegerSchema),
  /** The credentials that can be had with the token: a JSON array in a string. */
  issuableCredentials: v.optional(v.string()),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: v.optional(v.string()),
  /**
   * Whether the answer to the client must be signed, with `Signature` and `Signature-Input`, [RFC
   * 9421](https://www.rfc-editor.org/rfc/rfc9421).
   */
  responseSigningRequired: v.optional(v.boolean()),
  /** URL of the document that the client's metadata were taken from, where they were. */
  metadataDocumentLocation: v.optional(v.string()),
  /** Whether the client's metadata came from such a document instead of from Authlete's database. */
  metadataDocumentUsed: v.optional(v.boolean()),
});

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
export interface IntrospectionResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link IntrospectionResponse}. */
export const IntrospectionResponseSchema: v.GenericSchema<IntrospectionResponse> = schema;
