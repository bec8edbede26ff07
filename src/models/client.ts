import { ApplicationTypeSchema } from "./applicationType.js";
import { ClientAuthMethodSchema } from "./clientAuthMethod.js";
import { ClientExtensionSchema } from "./clientExtension.js";
import { ClientRegistrationTypeSchema } from "./clientRegistrationType.js";
import { ClientSourceSchema } from "./clientSource.js";
import { ClientTypeSchema } from "./clientType.js";
import { FapiModeSchema } from "./fapiMode.js";
import { GrantTypeSchema } from "./grantType.js";
import { JweAlgSchema } from "./jweAlg.js";
import { JweEncSchema } from "./jweEnc.js";
import { JwsAlgSchema } from "./jwsAlg.js";
import { PairSchema } from "./pair.js";
import { ResponseModeSchema } from "./responseMode.js";
import { ResponseTypeSchema } from "./responseType.js";
import * as s from "./schemaParts.js";
import { SubjectTypeSchema } from "./subjectType.js";
import { TaggedValueSchema } from "./taggedValue.js";

/**
 * A client with all its settings: an application that requests access from your users. It is the request and the
 * response of `clientCreate` and `clientUpdate`, and the response of `clientGet`; `clientList` returns a page of
 * clients.
 *
 * Names such as `client_name` are defined by [OpenID Connect Dynamic Client Registration,
 * 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata), unless another specification is
 * mentioned. Authlete sets `number`, `serviceNumber`, `clientId`, `clientSecret` and the fields that say so.
 *
 * @example
 * ```ts
 * const client: Client = {
 *   clientName: "Photo Printer",
 *   clientType: ClientType.Confidential,
 *   grantTypes: [GrantType.AuthorizationCode, GrantType.RefreshToken],
 *   responseTypes: [ResponseType.Code],
 *   redirectUris: ["https://printer.example.com/callback"],
 *   tokenAuthMethod: ClientAuthMethod.ClientSecretBasic,
 * };
 * ```
 */
export interface Client extends s.InferOutput<typeof ClientSchema> {}

/** Schema of {@link Client}. */
export const ClientSchema = s.object({
  /** Serial number that Authlete assigned to the client. */
  number: s.optional(s.integer),
  /** Serial number that Authlete assigned to the service of the client. */
  serviceNumber: s.optional(s.integer),
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
  /**
   * Secret that Authlete assigned to the client: 512 random bits, 86 characters in base64url. Protect it like a
   * password. `clientManagementRefreshSecret` and `clientManagementUpdateSecret` change it.
   */
  clientSecret: s.optional(s.string),
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
  /** Where the application runs, `application_type`. The type determines which redirect URIs are valid. */
  applicationType: s.optional(s.open(ApplicationTypeSchema)),
  /** URL of the logo, `logo_uri`. */
  logoUri: s.optional(s.string),
  /** URLs of the logo for other languages. */
  logoUris: s.optional(s.array(TaggedValueSchema)),
  /** Email addresses of people responsible for the client, `contacts`. */
  contacts: s.optional(s.array(s.string)),
  /**
   * Whether access tokens of the client are bound to its TLS certificate, `tls_client_certificate_bound_access_tokens`
   * of [RFC 8705, 3.4](https://www.rfc-editor.org/rfc/rfc8705#section-3.4) (mutual TLS).
   */
  tlsClientCertificateBoundAccessTokens: s.optional(s.boolean),
  /**
   * Whether the client was registered dynamically, [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591) (Dynamic Client
   * Registration). Set by Authlete.
   */
  dynamicallyRegistered: s.optional(s.boolean),
  /**
   * Identifier of the software, identical for all its copies and versions, `software_id` of [RFC 7591,
   * 2](https://www.rfc-editor.org/rfc/rfc7591#section-2).
   */
  softwareId: s.optional(s.string),
  /** Identifier of the client's developer in your system. `clientList` can filter by it. */
  developer: s.optional(s.string),
  /** Version of the software identified by `softwareId`, `software_version`. */
  softwareVersion: s.optional(s.string),
  /**
   * Hash of the registration access token, which a dynamically registered client uses to read and update its
   * registration, [RFC 7592](https://www.rfc-editor.org/rfc/rfc7592) (Dynamic Client Registration Management).
   */
  registrationAccessTokenHash: s.optional(s.string),
  /** When the client was registered, in milliseconds since the epoch. Set by Authlete. */
  createdAt: s.optional(s.integer),
  /** When the client was last updated, in milliseconds since the epoch. Set by Authlete. */
  modifiedAt: s.optional(s.integer),
  /** Grant types that the client restricts itself to, `grant_types`. */
  grantTypes: s.optional(s.array(s.open(GrantTypeSchema))),
  /** Response types that the client restricts itself to, `response_types`. */
  responseTypes: s.optional(s.array(s.open(ResponseTypeSchema))),
  /** URIs to which the authorization endpoint may send its responses, `redirect_uris`. */
  redirectUris: s.optional(s.array(s.string)),
  /**
   * Signature algorithm of authorization responses that are JWTs, `authorization_signed_response_alg` of [JWT Secured
   * Authorization Response Mode (JARM)](https://openid.net/specs/oauth-v2-jarm.html).
   */
  authorizationSignAlg: s.optional(s.open(JwsAlgSchema)),
  /**
   * Key encryption algorithm of those responses, `authorization_encrypted_response_alg`. If absent, they are not
   * encrypted.
   */
  authorizationEncryptionAlg: s.optional(s.open(JweAlgSchema)),
  /** Content encryption algorithm of those responses, `authorization_encrypted_response_enc`. */
  authorizationEncryptionEnc: s.optional(s.open(JweEncSchema)),
  /** How the client authenticates itself at the token endpoint, `token_endpoint_auth_method`. */
  tokenAuthMethod: s.optional(s.open(ClientAuthMethodSchema)),
  /**
   * Signature algorithm of the JWT that the client uses to authenticate itself, `token_endpoint_auth_signing_alg`. Only
   * for `CLIENT_SECRET_JWT` and `PRIVATE_KEY_JWT`.
   */
  tokenAuthSignAlg: s.optional(s.open(JwsAlgSchema)),
  /** ID of the key in the client's JWK Set that contains its certificate, for `SELF_SIGNED_TLS_CLIENT_AUTH`. */
  selfSignedCertificateKeyId: s.optional(s.string),
  /**
   * Subject that the client's certificate must have, `tls_client_auth_subject_dn` of [RFC 8705,
   * 2.1.2](https://www.rfc-editor.org/rfc/rfc8705#section-2.1.2). `TLS_CLIENT_AUTH` requires exactly one of this and
   * the four names below.
   */
  tlsClientAuthSubjectDn: s.optional(s.string),
  /** DNS name that the client's certificate must have, `tls_client_auth_san_dns`. */
  tlsClientAuthSanDns: s.optional(s.string),
  /** URI that the client's certificate must have, `tls_client_auth_san_uri`. */
  tlsClientAuthSanUri: s.optional(s.string),
  /** IP address that the client's certificate must have, `tls_client_auth_san_ip`. */
  tlsClientAuthSanIp: s.optional(s.string),
  /** Email address that the client's certificate must have, `tls_client_auth_san_email`. */
  tlsClientAuthSanEmail: s.optional(s.string),
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
  /** Signature algorithm that request objects must use, `request_object_signing_alg`. */
  requestSignAlg: s.optional(s.open(JwsAlgSchema)),
  /**
   * Key encryption algorithm of request objects, `request_object_encryption_alg`. Other algorithms are rejected only if
   * `requestObjectEncryptionAlgMatchRequired` is `true`.
   */
  requestEncryptionAlg: s.optional(s.open(JweAlgSchema)),
  /**
   * Content encryption algorithm of request objects, `request_object_encryption_enc`. Other algorithms are rejected
   * only if `requestObjectEncryptionEncMatchRequired` is `true`.
   */
  requestEncryptionEnc: s.optional(s.open(JweEncSchema)),
  /**
   * URLs of request objects that the client may use as `request_uri`, `request_uris`. Authlete does not accept any
   * other URLs.
   */
  requestUris: s.optional(s.array(s.string)),
  /**
   * Maximum time since the user was authenticated, in seconds, for authorization requests without `max_age`;
   * `default_max_age`. 0: no limit.
   */
  defaultMaxAge: s.optional(s.integer),
  /**
   * Authentication context classes for requests that specify none, neither in `acr_values` nor as the claim `acr`,
   * `default_acr_values`.
   */
  defaultAcrs: s.optional(s.array(s.string)),
  /** Signature algorithm of ID tokens, `id_token_signed_response_alg`. Default: `RS256`. */
  idTokenSignAlg: s.optional(s.open(JwsAlgSchema)),
  /** Key encryption algorithm of ID tokens, `id_token_encrypted_response_alg`. If absent, they are not encrypted. */
  idTokenEncryptionAlg: s.optional(s.open(JweAlgSchema)),
  /** Content encryption algorithm of ID tokens, `id_token_encrypted_response_enc`. */
  idTokenEncryptionEnc: s.optional(s.open(JweEncSchema)),
  /** Whether ID tokens must contain the time of the user's authentication (`auth_time`), `require_auth_time`. */
  authTimeRequired: s.optional(s.boolean),
  /** Whether the client receives the same identifiers of users as other clients, `subject_type`. Default: `PUBLIC`. */
  subjectType: s.optional(s.open(SubjectTypeSchema)),
  /**
   * URL of a JSON array of redirect URIs, `sector_identifier_uri`. Clients with the same host in this URL receive the
   * same pairwise identifiers of users.
   */
  sectorIdentifierUri: s.optional(s.string),
  /**
   * Host that pairwise identifiers are derived from: the host of `sectorIdentifierUri`, or otherwise of the redirect
   * URI. Absent if there are several redirect URIs and no `sectorIdentifierUri`. Set by Authlete.
   */
  derivedSectorIdentifier: s.optional(s.string),
  /** URL of the client's public keys, a JWK Set, `jwks_uri`. Use either this field or `jwks`. */
  jwksUri: s.optional(s.string),
  /**
   * The client's public keys, a JWK Set ([RFC 7517, 5](https://www.rfc-editor.org/rfc/rfc7517#section-5), JSON Web Key)
   * as JSON in a string. Do not include private keys.
   */
  jwks: s.optional(s.string),
  /** Signature algorithm of userinfo responses, `userinfo_signed_response_alg`. If absent, they are not signed. */
  userInfoSignAlg: s.optional(s.open(JwsAlgSchema)),
  /**
   * Key encryption algorithm of userinfo responses, `userinfo_encrypted_response_alg`. If absent, they are not
   * encrypted.
   */
  userInfoEncryptionAlg: s.optional(s.open(JweAlgSchema)),
  /** Content encryption algorithm of userinfo responses, `userinfo_encrypted_response_enc`. */
  userInfoEncryptionEnc: s.optional(s.open(JweEncSchema)),
  /**
   * URL of the client where third parties can initiate a login, `initiate_login_uri`. See [OpenID Connect Core,
   * 4](https://openid.net/specs/openid-connect-core-1_0.html#ThirdPartyInitiatedLogin).
   */
  loginUri: s.optional(s.string),
  /** URL of the terms of service, `tos_uri`. */
  tosUri: s.optional(s.string),
  /** URLs of the terms of service in other languages. */
  tosUris: s.optional(s.array(TaggedValueSchema)),
  /** URL of the page that describes how the client uses the data of its users, `policy_uri`. */
  policyUri: s.optional(s.string),
  /** URLs of that page in other languages. */
  policyUris: s.optional(s.array(TaggedValueSchema)),
  /** URL of the client's home page, `client_uri`. */
  clientUri: s.optional(s.string),
  /** URLs of the home page in other languages. */
  clientUris: s.optional(s.array(TaggedValueSchema)),
  /**
   * How the client receives its tokens in [Client-Initiated Backchannel Authentication
   * (CIBA)](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html), a value of
   * `DeliveryMode`; `backchannel_token_delivery_mode`.
   */
  bcDeliveryMode: s.optional(s.string),
  /**
   * URL where the client receives notifications in the modes `PING` and `PUSH`,
   * `backchannel_client_notification_endpoint`.
   */
  bcNotificationEndpoint: s.optional(s.string),
  /**
   * Signature algorithm of the client's backchannel authentication requests,
   * `backchannel_authentication_request_signing_alg`. It must be asymmetric.
   */
  bcRequestSignAlg: s.optional(s.open(JwsAlgSchema)),
  /** Whether backchannel authentication requests must include a user code, `backchannel_user_code_parameter`. */
  bcUserCodeRequired: s.optional(s.boolean),
  /** Your own keys and values. */
  attributes: s.optional(s.array(PairSchema)),
  /**
   * Settings for the operator of the server, not for the developer of the client: requestable scopes and lifetimes of
   * tokens.
   */
  extension: s.optional(ClientExtensionSchema),
  /**
   * Values of `type` that the client may use in `authorization_details`, `authorization_details_types` of
   * [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396).
   */
  authorizationDetailsTypes: s.optional(s.array(s.string)),
  /**
   * Additional metadata, as a JSON object in a string. `supportedCustomClientMetadata` of the service lists the
   * accepted fields.
   */
  customMetadata: s.optional(s.string),
  /**
   * Whether request objects that are sent through the browser must be encrypted. Pushed request objects do not have to
   * be.
   */
  frontChannelRequestObjectEncryptionRequired: s.optional(s.boolean),
  /** Whether `alg` of an encrypted request object must match `requestEncryptionAlg`. */
  requestObjectEncryptionAlgMatchRequired: s.optional(s.boolean),
  /** Whether `enc` of an encrypted request object must match `requestEncryptionEnc`. */
  requestObjectEncryptionEncMatchRequired: s.optional(s.boolean),
  /**
   * Hash algorithm for the digests of external attachments, by its name in the IANA registry; `digest_algorithm` of
   * [OpenID Connect for Identity Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   * Default: `sha-256`.
   */
  digestAlgorithm: s.optional(s.string),
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
   * Whether the client's access tokens must be bound to a key with DPoP, [RFC
   * 9449](https://www.rfc-editor.org/rfc/rfc9449) (Demonstrating Proof of Possession).
   */
  dpopRequired: s.optional(s.boolean),
  /**
   * Whether the client was registered by automatic registration of [OpenID
   * Federation](https://openid.net/specs/openid-federation-1_0.html).
   */
  automaticallyRegistered: s.optional(s.boolean),
  /** Whether the client was registered by explicit registration of OpenID Federation. */
  explicitlyRegistered: s.optional(s.boolean),
  /**
   * Whether the client signs its requests to resources. If `true`, `introspectionProcess` and `userinfoProcess` verify
   * the signature.
   */
  rsRequestSigned: s.optional(s.boolean),
  /** ID of the client's public key that verifies those signatures. */
  rsSignedRequestKeyId: s.optional(s.string),
  /** Registration types that the client may use, `client_registration_types` of OpenID Federation. */
  clientRegistrationTypes: s.optional(s.array(s.open(ClientRegistrationTypeSchema))),
  /** Name of the organization that operates the client, `organization_name` of OpenID Federation. */
  organizationName: s.optional(s.string),
  /** URL of the client's public keys as a signed JWT, `signed_jwks_uri` of OpenID Federation. */
  signedJwksUri: s.optional(s.string),
  /** Entity ID of the client. Only clients of OpenID Federation have one. */
  entityId: s.optional(s.string),
  /** Entity ID of the trust anchor at the end of `trustChain`. */
  trustAnchorId: s.optional(s.string),
  /**
   * Entity statements by which the client was registered or last updated. They are signed JWTs, from that of the client
   * to that of the trust anchor.
   */
  trustChain: s.optional(s.array(s.string)),
  /** When `trustChain` expires, in milliseconds since the epoch. */
  trustChainExpiresAt: s.optional(s.integer),
  /** When `trustChain` was last updated, in milliseconds since the epoch. */
  trustChainUpdatedAt: s.optional(s.integer),
  /** Whether the client is locked. `clientManagementUpdateLockFlag` locks and unlocks it. */
  locked: s.optional(s.boolean),
  /**
   * URL where the client, a wallet, receives credential offers, `credential_offer_endpoint` of [OpenID for Verifiable
   * Credential Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html).
   */
  credentialOfferEndpoint: s.optional(s.string),
  /**
   * FAPI profiles that the client's requests must comply with, if the service supports FAPI and does not set
   * `fapiModes` itself.
   */
  fapiModes: s.optional(s.array(s.open(FapiModeSchema))),
  /** Response modes that the client may use, `response_modes` of FAPI 2.0 Message Signing. */
  responseModes: s.optional(s.array(s.open(ResponseModeSchema))),
  /** Whether credentials are issued to the client, a wallet, only in encrypted form. */
  credentialResponseEncryptionRequired: s.optional(s.boolean),
  /** Whether the client prefers the endpoints for mutual TLS, `use_mtls_endpoint_aliases` of FAPI 2.0. */
  mtlsEndpointAliasesUsed: s.optional(s.boolean),
  /** Whether operations of token migration include the client. */
  inScopeForTokenMigration: s.optional(s.boolean),
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
  /**
   * The client's URL for logout tokens, `backchannel_logout_uri` of [OpenID Connect Back-Channel
   * Logout](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration). Requires Authlete 3.0.32 or
   * later.
   */
  backchannelLogoutUri: s.optional(s.string),
  /**
   * Whether logout tokens for this client must contain the `sid` claim, `backchannel_logout_session_required`. Requires
   * Authlete 3.0.32 or later.
   */
  backchannelLogoutSessionRequired: s.optional(s.boolean),
  /**
   * The SPIFFE ID of the client, such as `spiffe://example.org/app`, for client authentication by `SPIFFE_JWT`.
   * Requires Authlete 3.0.28 or later.
   */
  spiffeId: s.optional(s.string),
  /**
   * URL of the SPIFFE bundle with the keys that verify the JWT-SVIDs of this client. Requires Authlete 3.0.28 or later.
   */
  spiffeBundleEndpoint: s.optional(s.string),
  /**
   * The version of the [OpenID4VC High Assurance Interoperability
   * Profile](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html) that requests of this
   * client must comply with. Requires Authlete 3.0.29 or later.
   */
  haipVersion: s.optional(s.string),
});

/** @deprecated Use {@link Client}. */
export type ClientInput = Client;
