import { ClientSourceSchema } from "./clientSource.js";
import { ClientTypeSchema } from "./clientType.js";
import * as s from "./schemaParts.js";
import { TaggedValueSchema } from "./taggedValue.js";

/**
 * The client of an authorization request, as returned by `authorizationProcessRequest`: data for the consent page and
 * the settings of the client, without secrets and keys.
 *
 * @see https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata for the metadata that
 * most fields correspond to
 *
 * @example
 * ```ts
 * function heading(client: ClientLimitedAuthorization): string {
 *   return `${client.clientName ?? "An application"} asks for access to your account`;
 * }
 * ```
 */
export interface ClientLimitedAuthorization extends s.InferOutput<typeof ClientLimitedAuthorizationSchema> {}

/** Schema of {@link ClientLimitedAuthorization}. */
export const ClientLimitedAuthorizationSchema = s.object({
  /** Serial number that Authlete assigned to the client. */
  number: s.optional(s.integer),
  /** Name of the client that is displayed to users, `client_name`. */
  clientName: s.optional(s.string),
  /** The name in other languages. */
  clientNames: s.optional(s.array(TaggedValueSchema)),
  /** Description of the client. */
  description: s.optional(s.string),
  /** The description in other languages. */
  descriptions: s.optional(s.array(TaggedValueSchema)),
  /** ID that Authlete assigned to the client. Calls to Authlete identify the client by it. */
  clientId: s.optional(s.integer),
  /** The `client_id` that the client uses with OAuth and OpenID Connect. Default: `clientId` as a string. */
  clientIdAlias: s.optional(s.string),
  /**
   * Whether the alias is enabled.
   *
   * @deprecated Aliases are always enabled, and the value is always `true`. Use `clientIdAlias`.
   */
  clientIdAliasEnabled: s.optional(s.boolean),
  /** Whether the client is confidential or public. */
  clientType: s.optional(s.open(ClientTypeSchema)),
  /** URL of the logo, `logo_uri`. */
  logoUri: s.optional(s.string),
  /** URLs of the logo for other languages. */
  logoUris: s.optional(s.array(TaggedValueSchema)),
  /** URL of the terms of service, `tos_uri`. */
  tosUri: s.optional(s.string),
  /** URLs of the terms of service in other languages. */
  tosUris: s.optional(s.array(TaggedValueSchema)),
  /** URL of the page that describes how the client uses the data of its users, `policy_uri`. */
  policyUri: s.optional(s.string),
  /** URLs of that page in other languages. */
  policyUris: s.optional(s.array(TaggedValueSchema)),
  /** Serial number that Authlete assigned to the service of the client. */
  serviceNumber: s.optional(s.integer),
  /**
   * Maximum time since the user was authenticated, in seconds, for authorization requests without `max_age`;
   * `default_max_age`. 0: no limit.
   */
  defaultMaxAge: s.optional(s.integer),
  /** Whether ID tokens must contain the time of the user's authentication (`auth_time`), `require_auth_time`. */
  authTimeRequired: s.optional(s.boolean),
  /** When the client was registered, in milliseconds since the epoch. */
  createdAt: s.optional(s.integer),
  /** When the client was last updated, in milliseconds since the epoch. */
  modifiedAt: s.optional(s.integer),
  /**
   * Whether access tokens of the client are bound to its TLS certificate, `tls_client_certificate_bound_access_tokens`
   * of [RFC 8705, 3.4](https://www.rfc-editor.org/rfc/rfc8705#section-3.4) (mutual TLS).
   */
  tlsClientCertificateBoundAccessTokens: s.optional(s.boolean),
  /** Whether backchannel authentication requests must include a user code, `backchannel_user_code_parameter`. */
  bcUserCodeRequired: s.optional(s.boolean),
  /**
   * Whether the client was registered dynamically, [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591) (Dynamic Client
   * Registration).
   */
  dynamicallyRegistered: s.optional(s.boolean),
  /**
   * Whether authorization requests must be pushed first, `require_pushed_authorization_requests` of [RFC 9126,
   * 6](https://www.rfc-editor.org/rfc/rfc9126#section-6) (Pushed Authorization Requests).
   */
  parRequired: s.optional(s.boolean),
  /**
   * Whether authorization requests must use a request object, with `request` or `request_uri`. If
   * `traditionalRequestObjectProcessingApplied` of the service is disabled, `true` has the effect of
   * `require_signed_request_object` ([RFC 9101](https://www.rfc-editor.org/rfc/rfc9101), JWT-Secured Authorization
   * Request).
   */
  requestObjectRequired: s.optional(s.boolean),
  /**
   * Whether request objects that are sent through the browser must be encrypted. Pushed request objects do not have to
   * be.
   */
  frontChannelRequestObjectEncryptionRequired: s.optional(s.boolean),
  /** Whether `alg` of an encrypted request object must match the client's `request_object_encryption_alg`. */
  requestObjectEncryptionAlgMatchRequired: s.optional(s.boolean),
  /** Whether `enc` of an encrypted request object must match the client's `request_object_encryption_enc`. */
  requestObjectEncryptionEncMatchRequired: s.optional(s.boolean),
  /**
   * Whether a new access token invalidates the other access tokens of the client for the same user. It does so in any
   * case if the service has this setting enabled. Tokens of the client credentials flow, which have no user, are not
   * affected.
   */
  singleAccessTokenPerSubject: s.optional(s.boolean),
  /**
   * Whether every request of the authorization code flow must include a `code_challenge`, [RFC
   * 7636](https://www.rfc-editor.org/rfc/rfc7636) (Proof Key for Code Exchange, PKCE). It must in any case if the
   * service has this setting enabled.
   */
  pkceRequired: s.optional(s.boolean),
  /**
   * Whether a `code_challenge` is accepted only with `code_challenge_method=S256`. `plain` is rejected, including when
   * it applies because the method is omitted.
   */
  pkceS256Required: s.optional(s.boolean),
  /**
   * Whether the client signs its requests to resources. If `true`, `introspectionProcess` and `userinfoProcess` verify
   * the signature.
   */
  rsRequestSigned: s.optional(s.boolean),
  /**
   * Whether the client's access tokens must be bound to a key with DPoP, [RFC
   * 9449](https://www.rfc-editor.org/rfc/rfc9449) (Demonstrating Proof of Possession).
   */
  dpopRequired: s.optional(s.boolean),
  /** Whether the client is locked. `clientManagementUpdateLockFlag` locks and unlocks it. */
  locked: s.optional(s.boolean),
  /** Whether the client prefers the endpoints for mutual TLS, `use_mtls_endpoint_aliases` of FAPI 2.0. */
  mtlsEndpointAliasesUsed: s.optional(s.boolean),
  /** Whether operations of token migration include the client. */
  inScopeForTokenMigration: s.optional(s.boolean),
  /**
   * When the trust chain by which the client was registered expires, in milliseconds since the epoch, [OpenID
   * Federation](https://openid.net/specs/openid-federation-1_0.html).
   */
  trustChainExpiresAt: s.optional(s.integer),
  /** When that trust chain was last updated, in milliseconds since the epoch. */
  trustChainUpdatedAt: s.optional(s.integer),
  /** Whether the client was registered by automatic registration of OpenID Federation. */
  automaticallyRegistered: s.optional(s.boolean),
  /** Whether the client was registered by explicit registration of OpenID Federation. */
  explicitlyRegistered: s.optional(s.boolean),
  /** Whether credentials are issued to the client, a wallet, only in encrypted form. */
  credentialResponseEncryptionRequired: s.optional(s.boolean),
  /**
   * URL of the metadata document that describes the client, see
   * [OAuth Client ID Metadata Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentLocation: s.optional(s.string),
  /** When the metadata document expires, in milliseconds since the epoch. */
  metadataDocumentExpiresAt: s.optional(s.integer),
  /** When the metadata document was last updated, in milliseconds since the epoch. */
  metadataDocumentUpdatedAt: s.optional(s.integer),
  /** Whether the client was discovered through its metadata document. */
  discoveredByMetadataDocument: s.optional(s.boolean),
  /** Origin of the client: a registration or a metadata document. */
  clientSource: s.optional(s.open(ClientSourceSchema)),
  /** Entity ID of the client. Only clients of OpenID Federation have one. */
  entityId: s.optional(s.string),
  /**
   * Whether logout tokens for this client must contain the `sid` claim, `backchannel_logout_session_required`. Requires
   * Authlete 3.0.32 or later.
   */
  backchannelLogoutSessionRequired: s.optional(s.boolean),
});
