import { ClientSourceSchema } from "./clientSource.js";
import { ClientTypeSchema } from "./clientType.js";
import * as s from "./schemaParts.js";
import { TaggedValueSchema } from "./taggedValue.js";

/**
 * The client behind an authorization request, as `authorizationProcessRequest` tells it: what a consent page
 * shows, and how the client is set up, without secrets and keys.
 *
 * @see https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata for the metadata that
 * most members stand for
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
  /** Serial number that Authlete gave the client. */
  number: s.optional(s.integer),
  /** Name of the client that users get to see, `client_name`. */
  clientName: s.optional(s.string),
  /** The name in other languages. */
  clientNames: s.optional(s.array(TaggedValueSchema)),
  /** What the client is, in words. */
  description: s.optional(s.string),
  /** The description in other languages. */
  descriptions: s.optional(s.array(TaggedValueSchema)),
  /** ID that Authlete gave the client. Calls to Authlete name the client by it. */
  clientId: s.optional(s.integer),
  /**
   * The `client_id` that the client uses with OAuth and OpenID Connect. Default: `clientId` in digits.
   */
  clientIdAlias: s.optional(s.string),
  /**
   * Whether the alias may be used.
   *
   * @deprecated Aliases are always on now, the value is always `true`; look at `clientIdAlias`.
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
  /** URL of the page that tells how the client uses data of its users, `policy_uri`. */
  policyUri: s.optional(s.string),
  /** URLs of that page in other languages. */
  policyUris: s.optional(s.array(TaggedValueSchema)),
  /** Serial number that Authlete gave the client's service. */
  serviceNumber: s.optional(s.integer),
  /**
   * How long ago, in seconds, the user may have been authenticated at most where an authorization request has
   * no `max_age`; `default_max_age`. 0: no such limit.
   */
  defaultMaxAge: s.optional(s.integer),
  /** Whether ID tokens must tell when the user was authenticated (`auth_time`), `require_auth_time`. */
  authTimeRequired: s.optional(s.boolean),
  /** When the client was registered, in milliseconds since the epoch. */
  createdAt: s.optional(s.integer),
  /** When the client was changed last, in milliseconds since the epoch. */
  modifiedAt: s.optional(s.integer),
  /**
   * Whether access tokens of the client are bound to its TLS certificate,
   * `tls_client_certificate_bound_access_tokens` of
   * [RFC 8705, 3.4](https://www.rfc-editor.org/rfc/rfc8705#section-3.4).
   */
  tlsClientCertificateBoundAccessTokens: s.optional(s.boolean),
  /**
   * Whether backchannel authentication requests must bring a user code, `backchannel_user_code_parameter`.
   */
  bcUserCodeRequired: s.optional(s.boolean),
  /** Whether the client came by dynamic registration, [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591). */
  dynamicallyRegistered: s.optional(s.boolean),
  /**
   * Whether authorization requests must be pushed first, `require_pushed_authorization_requests` of
   * [RFC 9126, 6](https://www.rfc-editor.org/rfc/rfc9126#section-6).
   */
  parRequired: s.optional(s.boolean),
  /**
   * Whether authorization requests must come in a request object, by `request` or `request_uri`. Where the
   * service has `traditionalRequestObjectProcessingApplied` off, `true` has the effect of
   * `require_signed_request_object` ([RFC 9101](https://www.rfc-editor.org/rfc/rfc9101)).
   */
  requestObjectRequired: s.optional(s.boolean),
  /**
   * Whether request objects that come through the browser must be encrypted. Pushed ones need not be.
   */
  frontChannelRequestObjectEncryptionRequired: s.optional(s.boolean),
  /** Whether `alg` of an encrypted request object must be the client's `request_object_encryption_alg`. */
  requestObjectEncryptionAlgMatchRequired: s.optional(s.boolean),
  /** Whether `enc` of an encrypted request object must be the client's `request_object_encryption_enc`. */
  requestObjectEncryptionEncMatchRequired: s.optional(s.boolean),
  /**
   * Whether a new access token ends the others that the client has for the same user. It does so anyway where
   * the service has this set. Tokens of the client credentials flow, which have no user, are not touched.
   */
  singleAccessTokenPerSubject: s.optional(s.boolean),
  /**
   * Whether each request of the authorization code flow must bring a `code_challenge`,
   * [RFC 7636](https://www.rfc-editor.org/rfc/rfc7636) (PKCE). It must anyway where the service has this set.
   */
  pkceRequired: s.optional(s.boolean),
  /**
   * Whether a `code_challenge` is accepted with `code_challenge_method=S256` only; `plain`, also by omission,
   * is refused.
   */
  pkceS256Required: s.optional(s.boolean),
  /**
   * Whether the client signs its requests to resources. `introspectionProcess` and `userinfoProcess` then
   * check the signature.
   */
  rsRequestSigned: s.optional(s.boolean),
  /**
   * Whether the client's access tokens must be bound to a key by DPoP,
   * [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449).
   */
  dpopRequired: s.optional(s.boolean),
  /** Whether the client is locked. `clientManagementUpdateLockFlag` locks and unlocks it. */
  locked: s.optional(s.boolean),
  /** Whether the client prefers the endpoints for mutual TLS, `use_mtls_endpoint_aliases` of FAPI 2.0. */
  mtlsEndpointAliasesUsed: s.optional(s.boolean),
  /** Whether operations of token migration include the client. */
  inScopeForTokenMigration: s.optional(s.boolean),
  /**
   * When the trust chain that the client was registered by expires, in milliseconds since the epoch,
   * [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html).
   */
  trustChainExpiresAt: s.optional(s.integer),
  /** When that trust chain was updated last, in milliseconds since the epoch. */
  trustChainUpdatedAt: s.optional(s.integer),
  /** Whether the client came by automatic registration of OpenID Federation. */
  automaticallyRegistered: s.optional(s.boolean),
  /** Whether the client came by explicit registration of OpenID Federation. */
  explicitlyRegistered: s.optional(s.boolean),
  /** Whether credentials are issued to the client, a wallet, only encrypted. */
  credentialResponseEncryptionRequired: s.optional(s.boolean),
  /**
   * URL of the metadata document that describes the client, see
   * [OAuth Client ID Metadata Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentLocation: s.optional(s.string),
  /** When the metadata document expires, in milliseconds since the epoch. */
  metadataDocumentExpiresAt: s.optional(s.integer),
  /** When the metadata document was updated last, in milliseconds since the epoch. */
  metadataDocumentUpdatedAt: s.optional(s.integer),
  /** Whether the client became known through its metadata document. */
  discoveredByMetadataDocument: s.optional(s.boolean),
  /** How the client became known to Authlete. */
  clientSource: s.optional(s.open(ClientSourceSchema)),
  /** Entity ID of the client. Only clients of OpenID Federation have one. */
  entityId: s.optional(s.string),
  /**
   * Whether logout tokens for this client must contain the `sid` claim, `backchannel_logout_session_required`.
   * Authlete 3.0.32 or later.
   */
  backchannelLogoutSessionRequired: s.optional(s.boolean),
});
