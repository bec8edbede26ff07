import { ClientSourceSchema } from "./clientSource.js";
import { ClientTypeSchema } from "./clientType.js";
import { TaggedValueSchema } from "./taggedValue.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Serial number that Authlete gave the client. */
  number: v.optional(v.IntegerSchema),
  /** Name of the client that users get to see, `client_name`. */
  clientName: v.optional(v.string()),
  /** The name in other languages. */
  clientNames: v.optional(v.array(TaggedValueSchema)),
  /** What the client is, in words. */
  description: v.optional(v.string()),
  /** The description in other languages. */
  descriptions: v.optional(v.array(TaggedValueSchema)),
  /** ID that Authlete gave the client. Calls to Authlete name the client by it. */
  clientId: v.optional(v.IntegerSchema),
  /**
   * The `client_id` that the client uses with OAuth and OpenID Connect. Default: `clientId` in digits.
   */
  clientIdAlias: v.optional(v.string()),
  /**
   * Whether the alias may be used.
   *
   * @deprecated Aliases are always on now, the value is always `true`; look at `clientIdAlias`.
   */
  clientIdAliasEnabled: v.optional(v.boolean()),
  /** Whether the client is confidential or public. */
  clientType: v.optional(v.open(ClientTypeSchema)),
  /** URL of the logo, `logo_uri`. */
  logoUri: v.optional(v.string()),
  /** URLs of the logo for other languages. */
  logoUris: v.optional(v.array(TaggedValueSchema)),
  /** URL of the terms of service, `tos_uri`. */
  tosUri: v.optional(v.string()),
  /** URLs of the terms of service in other languages. */
  tosUris: v.optional(v.array(TaggedValueSchema)),
  /** URL of the page that tells how the client uses data of its users, `policy_uri`. */
  policyUri: v.optional(v.string()),
  /** URLs of that page in other languages. */
  policyUris: v.optional(v.array(TaggedValueSchema)),
  /** Serial number that Authlete gave the client's service. */
  serviceNumber: v.optional(v.IntegerSchema),
  /**
   * How long ago, in seconds, the user may have been authenticated at most where an authorization request has
   * no `max_age`; `default_max_age`. 0: no such limit.
   */
  defaultMaxAge: v.optional(v.IntegerSchema),
  /** Whether ID tokens must tell when the user was authenticated (`auth_time`), `require_auth_time`. */
  authTimeRequired: v.optional(v.boolean()),
  /** When the client was registered, in milliseconds since the epoch. */
  createdAt: v.optional(v.IntegerSchema),
  /** When the client was changed last, in milliseconds since the epoch. */
  modifiedAt: v.optional(v.IntegerSchema),
  /**
   * Whether access tokens of the client are bound to its TLS certificate,
   * `tls_client_certificate_bound_access_tokens` of
   * [RFC 8705, 3.4](https://www.rfc-editor.org/rfc/rfc8705#section-3.4).
   */
  tlsClientCertificateBoundAccessTokens: v.optional(v.boolean()),
  /**
   * Whether backchannel authentication requests must bring a user code, `backchannel_user_code_parameter`.
   */
  bcUserCodeRequired: v.optional(v.boolean()),
  /** Whether the client came by dynamic registration, [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591). */
  dynamicallyRegistered: v.optional(v.boolean()),
  /**
   * Whether authorization requests must be pushed first, `require_pushed_authorization_requests` of
   * [RFC 9126, 6](https://www.rfc-editor.org/rfc/rfc9126#section-6).
   */
  parRequired: v.optional(v.boolean()),
  /**
   * Whether authorization requests must come in a request object, by `request` or `request_uri`. Where the
   * service has `traditionalRequestObjectProcessingApplied` off, `true` has the effect of
   * `require_signed_request_object` ([RFC 9101](https://www.rfc-editor.org/rfc/rfc9101)).
   */
  requestObjectRequired: v.optional(v.boolean()),
  /**
   * Whether request objects that come through the browser must be encrypted. Pushed ones need not be.
   */
  frontChannelRequestObjectEncryptionRequired: v.optional(v.boolean()),
  /** Whether `alg` of an encrypted request object must be the client's `request_object_encryption_alg`. */
  requestObjectEncryptionAlgMatchRequired: v.optional(v.boolean()),
  /** Whether `enc` of an encrypted request object must be the client's `request_object_encryption_enc`. */
  requestObjectEncryptionEncMatchRequired: v.optional(v.boolean()),
  /**
   * Whether a new access token ends the others that the client has for the same user. It does so anyway where
   * the service has this set. Tokens of the client credentials flow, which have no user, are not touched.
   */
  singleAccessTokenPerSubject: v.optional(v.boolean()),
  /**
   * Whether each request of the authorization code flow must bring a `code_challenge`,
   * [RFC 7636](https://www.rfc-editor.org/rfc/rfc7636) (PKCE). It must anyway where the service has this set.
   */
  pkceRequired: v.optional(v.boolean()),
  /**
   * Whether a `code_challenge` is accepted with `code_challenge_method=S256` only; `plain`, also by omission,
   * is refused.
   */
  pkceS256Required: v.optional(v.boolean()),
  /**
   * Whether the client signs its requests to resources. `introspectionProcess` and `userinfoProcess` then
   * check the signature.
   */
  rsRequestSigned: v.optional(v.boolean()),
  /**
   * Whether the client's access tokens must be bound to a key by DPoP,
   * [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449).
   */
  dpopRequired: v.optional(v.boolean()),
  /** Whether the client is locked. `clientManagementUpdateLockFlag` locks and unlocks it. */
  locked: v.optional(v.boolean()),
  /** Whether the client prefers the endpoints for mutual TLS, `use_mtls_endpoint_aliases` of FAPI 2.0. */
  mtlsEndpointAliasesUsed: v.optional(v.boolean()),
  /** Whether operations of token migration include the client. */
  inScopeForTokenMigration: v.optional(v.boolean()),
  /**
   * When the trust chain that the client was registered by expires, in milliseconds since the epoch,
   * [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html).
   */
  trustChainExpiresAt: v.optional(v.IntegerSchema),
  /** When that trust chain was updated last, in milliseconds since the epoch. */
  trustChainUpdatedAt: v.optional(v.IntegerSchema),
  /** Whether the client came by automatic registration of OpenID Federation. */
  automaticallyRegistered: v.optional(v.boolean()),
  /** Whether the client came by explicit registration of OpenID Federation. */
  explicitlyRegistered: v.optional(v.boolean()),
  /** Whether credentials are issued to the client, a wallet, only encrypted. */
  credentialResponseEncryptionRequired: v.optional(v.boolean()),
  /**
   * URL of the metadata document that describes the client, see
   * [OAuth Client ID Metadata Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/).
   */
  metadataDocumentLocation: v.optional(v.string()),
  /** When the metadata document expires, in milliseconds since the epoch. */
  metadataDocumentExpiresAt: v.optional(v.IntegerSchema),
  /** When the metadata document was updated last, in milliseconds since the epoch. */
  metadataDocumentUpdatedAt: v.optional(v.IntegerSchema),
  /** Whether the client became known through its metadata document. */
  discoveredByMetadataDocument: v.optional(v.boolean()),
  /** How the client became known to Authlete. */
  clientSource: v.optional(v.open(ClientSourceSchema)),
  /** Entity ID of the client. Only clients of OpenID Federation have one. */
  entityId: v.optional(v.string()),
});

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
export interface ClientLimitedAuthorization extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientLimitedAuthorization}. */
export const ClientLimitedAuthorizationSchema: v.GenericSchema<ClientLimitedAuthorization> = schema;
