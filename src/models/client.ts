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
 * A client: an application that asks your users for access, with all its settings. `clientCreate` and
 * `clientUpdate` take one and give one back; `clientGet` gives one, `clientList` a page of them.
 *
 * Names like `client_name` are those of
 * [OpenID Connect Dynamic Client Registration, 2](https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata),
 * unless another specification is named. Authlete sets `number`, `serviceNumber`, `clientId`, `clientSecret`
 * and the members that say so.
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
  /** Serial number that Authlete gave the client. */
  number: s.optional(s.integer),
  /** Serial number that Authlete gave the client's service. */
  serviceNumber: s.optional(s.integer),
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
   * Secret that Authlete gave the client: 512 random bits, 86 characters of base64url. Keep it like a
   * password. `clientManagementRefreshSecret` and `clientManagementUpdateSecret` change it.
   */
  clientSecret: s.optional(s.string),
  /** The `client_id` that the client uses with OAuth and OpenID Connect. Default: `clientId` in digits. */
  clientIdAlias: s.optional(s.string),
  /**
   * Whether the alias may be used.
   *
   * @deprecated Aliases are always on now, the value is always `true`; look at `clientIdAlias`.
   */
  clientIdAliasEnabled: s.optional(s.boolean),
  /** Whether the client is confidential or public. */
  clientType: s.optional(s.open(ClientTypeSchema)),
  /** Where the application runs, `application_type`. Redirect URIs are checked accordingly. */
  applicationType: s.optional(s.open(ApplicationTypeSchema)),
  /** URL of the logo, `logo_uri`. */
  logoUri: s.optional(s.string),
  /** URLs of the logo for other languages. */
  logoUris: s.optional(s.array(TaggedValueSchema)),
  /** E-mail addresses of people who answer for the client, `contacts`. */
  contacts: s.optional(s.array(s.string)),
  /**
   * Whether access tokens of the client are bound to its TLS certificate,
   * `tls_client_certificate_bound_access_tokens` of
   * [RFC 8705, 3.4](https://www.rfc-editor.org/rfc/rfc8705#section-3.4).
   */
  tlsClientCertificateBoundAccessTokens: s.optional(s.boolean),
  /**
   * Whether the client came by dynamic registration, [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591). Set
   * by Authlete.
   */
  dynamicallyRegistered: s.optional(s.boolean),
  /**
   * Identifier of the software, the same for all its copies and versions, `software_id` of
   * [RFC 7591, 2](https://www.rfc-editor.org/rfc/rfc7591#section-2).
   */
  softwareId: s.optional(s.string),
  /** Identifier of the client's developer in your system. `clientList` can select by it. */
  developer: s.optional(s.string),
  /** Version of the software that `softwareId` means, `software_version`. */
  softwareVersion: s.optional(s.string),
  /**
   * Hash of the registration access token, with which a client that registered itself reads and changes its
   * registration, [RFC 7592](https://www.rfc-editor.org/rfc/rfc7592).
   */
  registrationAccessTokenHash: s.optional(s.string),
  /** When the client was registered, in milliseconds since the epoch. Set by Authlete. */
  createdAt: s.optional(s.integer),
  /** When the client was changed last, in milliseconds since the epoch. Set by Authlete. */
  modifiedAt: s.optional(s.integer),
  /** Grant types that the client confines itself to, `grant_types`. */
  grantTypes: s.optional(s.array(s.open(GrantTypeSchema))),
  /** Response types that the client confines itself to, `response_types`. */
  responseTypes: s.optional(s.array(s.open(ResponseTypeSchema))),
  /** Where the authorization endpoint may send its answers, `redirect_uris`. */
  redirectUris: s.optional(s.array(s.string)),
  /**
   * Signature of authorization responses that are JWTs, `authorization_signed_response_alg` of
   * [JARM](https://openid.net/specs/oauth-v2-jarm.html).
   */
  authorizationSignAlg: s.optional(s.open(JwsAlgSchema)),
  /** Key encryption of those responses, `authorization_encrypted_response_alg`. Absent: not encrypted. */
  authorizationEncryptionAlg: s.optional(s.open(JweAlgSchema)),
  /** Content encryption of those responses, `authorization_encrypted_response_enc`. */
  authorizationEncryptionEnc: s.optional(s.open(JweEncSchema)),
  /** How the client authenticates itself at the token endpoint, `token_endpoint_auth_method`. */
  tokenAuthMethod: s.optional(s.open(ClientAuthMethodSchema)),
  /**
   * Signature of the JWT by which the client authenticates itself, `token_endpoint_auth_signing_alg`. For
   * `CLIENT_SECRET_JWT` and `PRIVATE_KEY_JWT` only.
   */
  tokenAuthSignAlg: s.optional(s.open(JwsAlgSchema)),
  /** ID of the key in the client's JWK Set that holds its certificate, for `SELF_SIGNED_TLS_CLIENT_AUTH`. */
  selfSignedCertificateKeyId: s.optional(s.string),
  /**
   * Subject that the client's certificate must have, `tls_client_auth_subject_dn` of
   * [RFC 8705, 2.1.2](https://www.rfc-editor.org/rfc/rfc8705#section-2.1.2). `TLS_CLIENT_AUTH` needs this or
   * one of the four names below, and only one.
   */
  tlsClientAuthSubjectDn: s.optional(s.string),
  /** DNS name that the client's certificate must have, `tls_client_auth_san_dns`. */
  tlsClientAuthSanDns: s.optional(s.string),
  /** URI that the client's certificate must have, `tls_client_auth_san_uri`. */
  tlsClientAuthSanUri: s.optional(s.string),
  /** IP address that the client's certificate must have, `tls_client_auth_san_ip`. */
  tlsClientAuthSanIp: s.optional(s.string),
  /** E-mail address that the client's certificate must have, `tls_client_auth_san_email`. */
  tlsClientAuthSanEmail: s.optional(s.string),
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
  /** Signature that request objects must have, `request_object_signing_alg`. */
  requestSignAlg: s.optional(s.open(JwsAlgSchema)),
  /**
   * Key encryption of request objects, `request_object_encryption_alg`. Others are refused only with
   * `requestObjectEncryptionAlgMatchRequired`.
   */
  requestEncryptionAlg: s.optional(s.open(JweAlgSchema)),
  /**
   * Content encryption of request objects, `request_object_encryption_enc`. Others are refused only with
   * `requestObjectEncryptionEncMatchRequired`.
   */
  requestEncryptionEnc: s.optional(s.open(JweEncSchema)),
  /**
   * URLs of request objects that the client may name in `request_uri`, `request_uris`. Authlete accepts no
   * other URLs there.
   */
  requestUris: s.optional(s.array(s.string)),
  /**
   * How long ago, in seconds, the user may have been authenticated at most where an authorization request has
   * no `max_age`; `default_max_age`. 0: no such limit.
   */
  defaultMaxAge: s.optional(s.integer),
  /**
   * Classes of authentication for requests that ask for none, neither in `acr_values` nor as the claim `acr`,
   * `default_acr_values`.
   */
  defaultAcrs: s.optional(s.array(s.string)),
  /** Signature of ID tokens, `id_token_signed_response_alg`. Default: `RS256`. */
  idTokenSignAlg: s.optional(s.open(JwsAlgSchema)),
  /** Key encryption of ID tokens, `id_token_encrypted_response_alg`. Absent: not encrypted. */
  idTokenEncryptionAlg: s.optional(s.open(JweAlgSchema)),
  /** Content encryption of ID tokens, `id_token_encrypted_response_enc`. */
  idTokenEncryptionEnc: s.optional(s.open(JweEncSchema)),
  /** Whether ID tokens must tell when the user was authenticated (`auth_time`), `require_auth_time`. */
  authTimeRequired: s.optional(s.boolean),
  /**
   * Whether the client knows users by the same identifiers as other clients do, `subject_type`. Default:
   * `PUBLIC`.
   */
  subjectType: s.optional(s.open(SubjectTypeSchema)),
  /**
   * URL of a JSON list of redirect URIs, `sector_identifier_uri`. Clients that share its host share pairwise
   * identifiers of users.
   */
  sectorIdentifierUri: s.optional(s.string),
  /**
   * Host from which pairwise identifiers are made: that of `sectorIdentifierUri`, else that of the redirect
   * URI. Absent where there are several redirect URIs and no `sectorIdentifierUri`. Set by Authlete.
   */
  derivedSectorIdentifier: s.optional(s.string),
  /** URL of the client's public keys, a JWK Set, `jwks_uri`. Use either this or `jwks`. */
  jwksUri: s.optional(s.string),
  /**
   * The client's public keys themselves, a JWK Set
   * ([RFC 7517, 5](https://www.rfc-editor.org/rfc/rfc7517#section-5)) as JSON in a string. Never put private
   * keys here.
   */
  jwks: s.optional(s.string),
  /** Signature of userinfo answers, `userinfo_signed_response_alg`. Absent: not signed. */
  userInfoSignAlg: s.optional(s.open(JwsAlgSchema)),
  /** Key encryption of userinfo answers, `userinfo_encrypted_response_alg`. Absent: not encrypted. */
  userInfoEncryptionAlg: s.optional(s.open(JweAlgSchema)),
  /** Content encryption of userinfo answers, `userinfo_encrypted_response_enc`. */
  userInfoEncryptionEnc: s.optional(s.open(JweEncSchema)),
  /**
   * URL of the client where others can start a login, `initiate_login_uri`. See
   * [OpenID Connect Core, 4](https://openid.net/specs/openid-connect-core-1_0.html#ThirdPartyInitiatedLogin).
   */
  loginUri: s.optional(s.string),
  /** URL of the terms of service, `tos_uri`. */
  tosUri: s.optional(s.string),
  /** URLs of the terms of service in other languages. */
  tosUris: s.optional(s.array(TaggedValueSchema)),
  /** URL of the page that tells how the client uses data of its users, `policy_uri`. */
  policyUri: s.optional(s.string),
  /** URLs of that page in other languages. */
  policyUris: s.optional(s.array(TaggedValueSchema)),
  /** URL of the client's home page, `client_uri`. */
  clientUri: s.optional(s.string),
  /** URLs of the home page in other languages. */
  clientUris: s.optional(s.array(TaggedValueSchema)),
  /**
   * How the client gets its tokens in
   * [CIBA](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html), one of
   * `DeliveryMode`; `backchannel_token_delivery_mode`.
   */
  bcDeliveryMode: s.optional(s.string),
  /**
   * Where the client takes notifications, with `PING` and `PUSH`, `backchannel_client_notification_endpoint`.
   */
  bcNotificationEndpoint: s.optional(s.string),
  /**
   * Signature of the client's backchannel authentication requests, an asymmetric one,
   * `backchannel_authentication_request_signing_alg`.
   */
  bcRequestSignAlg: s.optional(s.open(JwsAlgSchema)),
  /**
   * Whether backchannel authentication requests must bring a user code, `backchannel_user_code_parameter`.
   */
  bcUserCodeRequired: s.optional(s.boolean),
  /** Keys and values of your own. */
  attributes: s.optional(s.array(PairSchema)),
  /**
   * Settings for the operator of the server, not for the client's developer: requestable scopes, lifetimes of
   * tokens.
   */
  extension: s.optional(ClientExtensionSchema),
  /**
   * Values of `type` that the client may use in `authorization_details`, `authorization_details_types` of
   * [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396).
   */
  authorizationDetailsTypes: s.optional(s.array(s.string)),
  /**
   * More metadata, as a JSON object in a string. The service lists in `supportedCustomClientMetadata` which
   * it takes.
   */
  customMetadata: s.optional(s.string),
  /**
   * Whether request objects that come through the browser must be encrypted. Pushed ones need not be.
   */
  frontChannelRequestObjectEncryptionRequired: s.optional(s.boolean),
  /** Whether `alg` of an encrypted request object must be `requestEncryptionAlg`. */
  requestObjectEncryptionAlgMatchRequired: s.optional(s.boolean),
  /** Whether `enc` of an encrypted request object must be `requestEncryptionEnc`. */
  requestObjectEncryptionEncMatchRequired: s.optional(s.boolean),
  /**
   * Hash for the digests of external attachments, by its name in IANA's registry; `digest_algorithm` of
   * [OpenID Connect for Identity Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   * Default: `sha-256`.
   */
  digestAlgorithm: s.optional(s.string),
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
   * Whether the client's access tokens must be bound to a key by DPoP,
   * [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449).
   */
  dpopRequired: s.optional(s.boolean),
  /**
   * Whether the client came by automatic registration of
   * [OpenID Federation](https://openid.net/specs/openid-federation-1_0.html).
   */
  automaticallyRegistered: s.optional(s.boolean),
  /** Whether the client came by explicit registration of OpenID Federation. */
  explicitlyRegistered: s.optional(s.boolean),
  /**
   * Whether the client signs its requests to resources. `introspectionProcess` and `userinfoProcess` then
   * check the signature.
   */
  rsRequestSigned: s.optional(s.boolean),
  /** ID of the client's public key that those signatures are checked with. */
  rsSignedRequestKeyId: s.optional(s.string),
  /** Ways of registration that the client may use, `client_registration_types` of OpenID Federation. */
  clientRegistrationTypes: s.optional(s.array(s.open(ClientRegistrationTypeSchema))),
  /** Name of the organization behind the client, `organization_name` of OpenID Federation. */
  organizationName: s.optional(s.string),
  /** URL of the client's public keys as a signed JWT, `signed_jwks_uri` of OpenID Federation. */
  signedJwksUri: s.optional(s.string),
  /** Entity ID of the client. Only clients of OpenID Federation have one. */
  entityId: s.optional(s.string),
  /** Entity ID of the trust anchor at the end of `trustChain`. */
  trustAnchorId: s.optional(s.string),
  /**
   * Entity statements, signed JWTs from the client's own to the trust anchor's, by which the client was
   * registered or updated last.
   */
  trustChain: s.optional(s.array(s.string)),
  /** When `trustChain` expires, in milliseconds since the epoch. */
  trustChainExpiresAt: s.optional(s.integer),
  /** When `trustChain` was updated last, in milliseconds since the epoch. */
  trustChainUpdatedAt: s.optional(s.integer),
  /** Whether the client is locked. `clientManagementUpdateLockFlag` locks and unlocks it. */
  locked: s.optional(s.boolean),
  /**
   * Where the client, a wallet, takes credential offers, `credential_offer_endpoint` of
   * [OpenID for Verifiable Credential Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html).
   */
  credentialOfferEndpoint: s.optional(s.string),
  /**
   * FAPI profiles that the client's requests are held to, where the service supports FAPI and has no
   * `fapiModes` itself.
   */
  fapiModes: s.optional(s.array(s.open(FapiModeSchema))),
  /** Response modes that the client may use, `response_modes` of FAPI 2.0 Message Signing. */
  responseModes: s.optional(s.array(s.open(ResponseModeSchema))),
  /** Whether credentials are issued to the client, a wallet, only encrypted. */
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
  /** When the metadata document was updated last, in milliseconds since the epoch. */
  metadataDocumentUpdatedAt: s.optional(s.integer),
  /** Whether the client became known through its metadata document. */
  discoveredByMetadataDocument: s.optional(s.boolean),
  /** How the client became known to Authlete. */
  clientSource: s.optional(s.open(ClientSourceSchema)),
  /**
   * The client's URL for logout tokens, `backchannel_logout_uri` of [OpenID Connect Back-Channel
   * Logout](https://openid.net/specs/openid-connect-backchannel-1_0.html#BCRegistration). Authlete 3.0.32 or later.
   */
  backchannelLogoutUri: s.optional(s.string),
  /**
   * Whether logout tokens for this client must contain the `sid` claim, `backchannel_logout_session_required`.
   * Authlete 3.0.32 or later.
   */
  backchannelLogoutSessionRequired: s.optional(s.boolean),
  /**
   * The SPIFFE ID of the client, such as `spiffe://example.org/app`, for client authentication by `SPIFFE_JWT`.
   * Authlete 3.0.28 or later.
   */
  spiffeId: s.optional(s.string),
  /**
   * URL of the SPIFFE bundle with the keys that verify the JWT-SVIDs of this client. Authlete 3.0.28 or later.
   */
  spiffeBundleEndpoint: s.optional(s.string),
  /**
   * The version of the [OpenID4VC High Assurance Interoperability Profile](https://openid.net/specs/openid4vc-
   * high-assurance-interoperability-profile-1_0.html) that requests of this client must comply with. Authlete
   * 3.0.29 or later.
   */
  haipVersion: s.optional(s.string),
});

/** @deprecated Use {@link Client}. */
export type ClientInput = Client;
