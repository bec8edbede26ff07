import { AttachmentTypeSchema } from "./attachmentType.js";
import { ClaimTypeSchema } from "./claimType.js";
import { ClientAuthMethodSchema } from "./clientAuthMethod.js";
import { ClientRegistrationTypeSchema } from "./clientRegistrationType.js";
import { CredentialIssuerMetadataSchema } from "./credentialIssuerMetadata.js";
import { DeliveryModeSchema } from "./deliveryMode.js";
import { DisplaySchema } from "./display.js";
import { FapiModeSchema } from "./fapiMode.js";
import { GrantTypeSchema } from "./grantType.js";
import { HskSchema } from "./hsk.js";
import { JwsAlgSchema } from "./jwsAlg.js";
import { NamedUriSchema } from "./namedUri.js";
import { PairSchema } from "./pair.js";
import { PromptSchema } from "./prompt.js";
import { ResponseTypeSchema } from "./responseType.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";
import { ServiceProfileSchema } from "./serviceProfile.js";
import { SnsSchema } from "./sns.js";
import { SnsCredentialsSchema } from "./snsCredentials.js";
import { TrustAnchorSchema } from "./trustAnchor.js";
import { UserCodeCharsetSchema } from "./userCodeCharset.js";
import { VerifiedClaimsValidationSchemaSchema } from "./verifiedClaimsValidationSchema.js";

/**
 * The settings of a service. A service is one authorization server and OpenID provider that uses Authlete as its
 * backend.
 *
 * `serviceGet` and `serviceList` return it, `serviceCreate` and `serviceUpdate` accept it. Names such as
 * `token_endpoint` refer to the discovery document that `serviceGetConfiguration` generates from the service, [OpenID
 * Connect Discovery](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata).
 *
 * If the bearer may manage clients but may not view the service itself, a response contains little more than `number`,
 * `serviceName` and `apiKey`.
 *
 * @example
 * ```ts
 * const service: Service = {
 *   serviceName: "Bank of Example",
 *   issuer: "https://as.example.com",
 *   supportedGrantTypes: [GrantType.AuthorizationCode, GrantType.RefreshToken],
 *   supportedResponseTypes: [ResponseType.Code],
 *   pkceRequired: true,
 *   accessTokenDuration: 600,
 * };
 * ```
 */
export interface Service extends s.InferOutput<typeof ServiceSchema> {}

/** Schema of {@link Service}. */
export const ServiceSchema = s.object({
  /** Serial number that Authlete assigned to the service. It is not the ID that API calls use (see `apiKey`). */
  number: s.optional(s.integer),
  /** Display name of the service. */
  serviceName: s.optional(s.string),
  /**
   * Issuer identifier: `iss` of ID tokens and `issuer` of the discovery document. An `https` URL without query and
   * fragment.
   */
  issuer: s.optional(s.string),
  /** Description of the service. */
  description: s.optional(s.string),
  /** ID of the service, the `serviceId` of this SDK's calls, as a number. Assigned by Authlete. */
  apiKey: s.optional(s.integer),
  /** Secret that Authlete assigned to the service. Do not log it. This SDK authenticates with the bearer instead. */
  apiSecret: s.optional(s.string),
  /** Your endpoint that Authlete notifies of the result of a batch created by `tokenManagementCreateBatch`. */
  tokenBatchNotificationEndpoint: s.optional(s.string),
  /**
   * Whether `aud` of client assertions (`private_key_jwt`, `client_secret_jwt`) must be `issuer`, as a single string.
   */
  clientAssertionAudRestrictedToIssuer: s.optional(s.boolean),
  /** Number of the organization that owns the service. Assigned by Authlete. */
  serviceOwnerNumber: s.optional(s.integer),
  /** Maximum number of clients per developer. */
  clientsPerDeveloper: s.optional(s.integer),
  /** Your endpoint that verifies the credentials of developers who log in to Authlete's developer portal. */
  developerAuthenticationCallbackEndpoint: s.optional(s.string),
  /** User name that Authlete sends to `developerAuthenticationCallbackEndpoint` for basic authentication. */
  developerAuthenticationCallbackApiKey: s.optional(s.string),
  /** Password that Authlete sends to `developerAuthenticationCallbackEndpoint` for basic authentication. A secret. */
  developerAuthenticationCallbackApiSecret: s.optional(s.string),
  /** Social networks that users can log in with. */
  supportedSnses: s.optional(s.array(s.open(SnsSchema))),
  /** Credentials of the service at the social networks in `supportedSnses`. */
  snsCredentials: s.optional(s.array(SnsCredentialsSchema)),
  /**
   * Whether clients can have an alias in addition to their numeric ID. Always `true`.
   *
   * @deprecated Aliases can no longer be disabled; omit it.
   */
  clientIdAliasEnabled: s.optional(s.boolean),
  /** Additional information that Authlete adds to some responses: `clientCount` is the number of clients. */
  metadata: s.optional(s.array(PairSchema)),
  /** When the service was created, in milliseconds since the epoch. */
  createdAt: s.optional(s.integer),
  /** When the service was last changed, in milliseconds since the epoch. */
  modifiedAt: s.optional(s.integer),
  /**
   * Your endpoint that Authlete posts a user's credentials to if Authlete serves the authorization page (see
   * `directAuthorizationEndpointEnabled`).
   */
  authenticationCallbackEndpoint: s.optional(s.string),
  /**
   * User name that Authlete sends to `authenticationCallbackEndpoint` for basic authentication. If absent, Authlete
   * sends no `Authorization` header.
   */
  authenticationCallbackApiKey: s.optional(s.string),
  /** Password that Authlete sends to `authenticationCallbackEndpoint` for basic authentication. A secret. */
  authenticationCallbackApiSecret: s.optional(s.string),
  /** Authentication context classes that clients can request, `acr_values_supported` of the discovery document. */
  supportedAcrs: s.optional(s.array(s.string)),
  /**
   * Grant types that the service supports, `grant_types_supported`. Requests with any other grant type are rejected.
   */
  supportedGrantTypes: s.optional(s.array(s.open(GrantTypeSchema))),
  /** Supported values of `response_type`, `response_types_supported`. */
  supportedResponseTypes: s.optional(s.array(s.open(ResponseTypeSchema))),
  /**
   * Supported values of `type` in `authorization_details`, `authorization_details_types_supported` of [RFC
   * 9396](https://www.rfc-editor.org/rfc/rfc9396).
   */
  supportedAuthorizationDetailsTypes: s.optional(s.array(s.string)),
  /** Security profiles that the service supports. FAPI requires `FAPI` here; see `fapiModes`. */
  supportedServiceProfiles: s.optional(s.array(s.open(ServiceProfileSchema))),
  /** Whether error responses omit `error_description`. */
  errorDescriptionOmitted: s.optional(s.boolean),
  /** Whether error responses omit `error_uri`. */
  errorUriOmitted: s.optional(s.boolean),
  /** URL of the authorization endpoint, `authorization_endpoint`. An `https` URL without a fragment. */
  authorizationEndpoint: s.optional(s.string),
  /**
   * Whether Authlete itself serves an authorization endpoint, at `/api/auth/authorization/direct/{apiKey}`.
   */
  directAuthorizationEndpointEnabled: s.optional(s.boolean),
  /**
   * Languages of your pages as tags of [RFC 5646](https://www.rfc-editor.org/rfc/rfc5646) (`en-US`),
   * `ui_locales_supported`.
   */
  supportedUiLocales: s.optional(s.array(s.string)),
  /** Supported values of `display` in authorization requests, `display_values_supported`. */
  supportedDisplays: s.optional(s.array(s.open(DisplaySchema))),
  /**
   * Whether every request of the authorization code flow must contain a `code_challenge`, [RFC
   * 7636](https://www.rfc-editor.org/rfc/rfc7636) (PKCE).
   */
  pkceRequired: s.optional(s.boolean),
  /**
   * Whether a `code_challenge` requires `code_challenge_method=S256`. If `true`, `plain` is rejected, including as the
   * default of an omitted method.
   */
  pkceS256Required: s.optional(s.boolean),
  /**
   * Lifetime, in seconds, of authorization responses in the form of JWTs
   * ([JARM](https://openid.net/specs/oauth-v2-jarm.html)); it determines their `exp`.
   */
  authorizationResponseDuration: s.optional(s.integer),
  /** URL of the token endpoint, `token_endpoint`. An `https` URL without a fragment. */
  tokenEndpoint: s.optional(s.string),
  /** Whether Authlete itself serves a token endpoint, at `/api/auth/token/direct/{apiKey}`. */
  directTokenEndpointEnabled: s.optional(s.boolean),
  /** Client authentication methods of the token endpoint, `token_endpoint_auth_methods_supported`. */
  supportedTokenAuthMethods: s.optional(s.array(s.open(ClientAuthMethodSchema))),
  /**
   * Whether public clients can omit `client_id` in a token request if the code or the refresh token identifies the
   * client. Leave it disabled unless you have a special reason.
   */
  missingClientIdAllowed: s.optional(s.boolean),
  /**
   * URL of the revocation endpoint ([RFC 7009](https://www.rfc-editor.org/rfc/rfc7009)), `revocation_endpoint`. An
   * `https` URL.
   */
  revocationEndpoint: s.optional(s.string),
  /** Whether Authlete itself serves a revocation endpoint, at `/api/auth/revocation/direct/{apiKey}`. */
  directRevocationEndpointEnabled: s.optional(s.boolean),
  /** Client authentication methods of the revocation endpoint, `revocation_endpoint_auth_methods_supported`. */
  supportedRevocationAuthMethods: s.optional(s.array(s.open(ClientAuthMethodSchema))),
  /**
   * URL of the introspection endpoint ([RFC 7662](https://www.rfc-editor.org/rfc/rfc7662)),
   * `introspection_endpoint`.
   */
  introspectionEndpoint: s.optional(s.string),
  /** Whether Authlete itself serves an introspection endpoint. */
  directIntrospectionEndpointEnabled: s.optional(s.boolean),
  /**
   * Authentication methods for callers of the introspection endpoint, `introspection_endpoint_auth_methods_supported`.
   */
  supportedIntrospectionAuthMethods: s.optional(s.array(s.open(ClientAuthMethodSchema))),
  /**
   * URL of the endpoint for pushed authorization requests, `pushed_authorization_request_endpoint` of
   * [RFC 9126](https://www.rfc-editor.org/rfc/rfc9126#section-5).
   */
  pushedAuthReqEndpoint: s.optional(s.string),
  /** Lifetime of a pushed authorization request in seconds. */
  pushedAuthReqDuration: s.optional(s.integer),
  /** Whether clients must push their authorization requests, `require_pushed_authorization_requests`. */
  parRequired: s.optional(s.boolean),
  /**
   * Whether every authorization request must contain a request object, in `request` or at `request_uri`. If
   * `traditionalRequestObjectProcessingApplied` is not set, the discovery document then has
   * `require_signed_request_object` as `true`.
   */
  requestObjectRequired: s.optional(s.boolean),
  /**
   * Whether request objects follow the rules of OpenID Connect Core instead of those of [RFC
   * 9101](https://www.rfc-editor.org/rfc/rfc9101) (JAR). RFC 9101 requires a signature, and ignores parameters outside
   * the request object.
   */
  traditionalRequestObjectProcessingApplied: s.optional(s.boolean),
  /**
   * Whether the certificate chain is validated if a client authenticates by `tls_client_auth` ([RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705)).
   */
  mutualTlsValidatePkiCertChain: s.optional(s.boolean),
  /** Root certificates that are trusted when such a chain is validated. */
  trustedRootCertificates: s.optional(s.array(s.string)),
  /**
   * URLs of endpoints for clients that use mutual TLS, `mtls_endpoint_aliases` of [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705#section-5).
   */
  mtlsEndpointAliases: s.optional(s.array(NamedUriSchema)),
  /**
   * `token_type` of token responses; `Bearer` if access tokens are used as defined in [RFC
   * 6750](https://www.rfc-editor.org/rfc/rfc6750).
   */
  accessTokenType: s.optional(s.string),
  /**
   * Whether access tokens can be bound to the client's TLS certificate,
   * `tls_client_certificate_bound_access_tokens` of RFC 8705.
   */
  tlsClientCertificateBoundAccessTokens: s.optional(s.boolean),
  /**
   * Lifetime of access tokens in seconds, `expires_in` of token responses. Scopes and clients can have their own
   * lifetimes.
   */
  accessTokenDuration: s.optional(s.integer),
  /**
   * Whether a user can have only one access token per client: a new token invalidates the older one. Tokens of the
   * client credentials flow are not counted.
   */
  singleAccessTokenPerSubject: s.optional(s.boolean),
  /** Signature algorithm of access tokens in the form of JWTs. If absent, access tokens are random strings. */
  accessTokenSignAlg: s.optional(s.open(JwsAlgSchema)),
  /**
   * `kid` of the key in `jwks` that signs access tokens. Required if several keys are suitable for
   * `accessTokenSignAlg`.
   */
  accessTokenSignatureKeyId: s.optional(s.string),
  /** Lifetime of refresh tokens in seconds. */
  refreshTokenDuration: s.optional(s.integer),
  /**
   * Whether a new refresh token inherits the remaining lifetime of the token that it replaces, instead of a full
   * lifetime.
   */
  refreshTokenDurationKept: s.optional(s.boolean),
  /**
   * Whether each use resets the lifetime of a refresh token to its full length. Takes effect only together with
   * `refreshTokenKept`.
   */
  refreshTokenDurationReset: s.optional(s.boolean),
  /**
   * Whether a refresh token remains valid after it is used. If `false`, each use invalidates the token and issues a new
   * one.
   */
  refreshTokenKept: s.optional(s.boolean),
  /** Scopes of the service. */
  supportedScopes: s.optional(s.array(ScopeSchema)),
  /** Whether a request that specifies no scope is rejected if the service has no default scope either. */
  scopeRequired: s.optional(s.boolean),
  /** Lifetime of ID tokens in seconds; it determines their `exp`. */
  idTokenDuration: s.optional(s.integer),
  /** Allowed clock skew, in seconds, when `exp`, `iat` and `nbf` of a client's JWTs are verified. 0 to 65535. */
  allowableClockSkew: s.optional(s.integer),
  /** Supported types of claims, `claim_types_supported`. Authlete provides functionality for `NORMAL` only. */
  supportedClaimTypes: s.optional(s.array(s.open(ClaimTypeSchema))),
  /** Languages of claims as tags of RFC 5646 (`ja-JP`), `claims_locales_supported`. */
  supportedClaimLocales: s.optional(s.array(s.string)),
  /** Names of the claims that the service can provide, `claims_supported`. */
  supportedClaims: s.optional(s.array(s.string)),
  /**
   * Whether the claims that scopes such as `profile` stand for are included in an ID token only if no access token is
   * issued with it, as specified in [OpenID Connect Core,
   * 5.4](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims).
   */
  claimShortcutRestrictive: s.optional(s.boolean),
  /**
   * URL where you publish the public keys of the service, `jwks_uri`; `jwkSetEndpointServiceJwksGetApi` returns the
   * document.
   */
  jwksUri: s.optional(s.string),
  /** Whether Authlete itself publishes the public keys, at `/api/service/jwks/get/direct/{apiKey}`. */
  directJwksEndpointEnabled: s.optional(s.boolean),
  /**
   * The keys of the service as a JWK Set in a string, including private keys: a secret. Required for asymmetric
   * signatures and for decrypting request objects.
   */
  jwks: s.optional(s.string),
  /** `kid` of the key in `jwks` that signs ID tokens with an asymmetric algorithm. */
  idTokenSignatureKeyId: s.optional(s.string),
  /** `kid` of the key in `jwks` that signs userinfo responses with an asymmetric algorithm. */
  userInfoSignatureKeyId: s.optional(s.string),
  /** `kid` of the key in `jwks` that signs authorization responses (JARM) with an asymmetric algorithm. */
  authorizationSignatureKeyId: s.optional(s.string),
  /** URL of the userinfo endpoint, `userinfo_endpoint`. An `https` URL. */
  userInfoEndpoint: s.optional(s.string),
  /** Whether Authlete itself serves a userinfo endpoint, at `/api/auth/userinfo/direct/{apiKey}`. */
  directUserInfoEndpointEnabled: s.optional(s.boolean),
  /** Whether clients can register themselves, [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591). */
  dynamicRegistrationSupported: s.optional(s.boolean),
  /** URL of the client registration endpoint, `registration_endpoint`. An `https` URL. */
  registrationEndpoint: s.optional(s.string),
  /**
   * Base of the URLs at which registered clients manage their registration: the client ID is appended as a path
   * segment. Default: `registrationEndpoint`.
   */
  registrationManagementEndpoint: s.optional(s.string),
  /** URL of your policy on how clients may use data, `op_policy_uri`. */
  policyUri: s.optional(s.string),
  /** URL of your terms of service, `op_tos_uri`. */
  tosUri: s.optional(s.string),
  /** URL of your documentation for developers, `service_documentation`. */
  serviceDocumentation: s.optional(s.string),
  /**
   * URL of the backchannel authentication endpoint of
   * [CIBA](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html),
   * `backchannel_authentication_endpoint`.
   */
  backchannelAuthenticationEndpoint: s.optional(s.string),
  /** Token delivery modes of CIBA, `backchannel_token_delivery_modes_supported`. */
  supportedBackchannelTokenDeliveryModes: s.optional(s.array(s.open(DeliveryModeSchema))),
  /** Lifetime of an `auth_req_id` in seconds, `expires_in` of the backchannel authentication response. */
  backchannelAuthReqIdDuration: s.optional(s.integer),
  /**
   * Minimum interval between two token requests of a CIBA client, in seconds: `interval` of the backchannel
   * authentication response.
   */
  backchannelPollingInterval: s.optional(s.integer),
  /** Whether CIBA requests can contain a `user_code`, `backchannel_user_code_parameter_supported`. */
  backchannelUserCodeParameterSupported: s.optional(s.boolean),
  /**
   * Whether CIBA requests under FAPI must contain a `binding_message`. If not, your server must ensure that each
   * request has its own unique context.
   */
  backchannelBindingMessageRequiredInFapi: s.optional(s.boolean),
  /**
   * URL of the device authorization endpoint of [RFC 8628](https://www.rfc-editor.org/rfc/rfc8628),
   * `device_authorization_endpoint`.
   */
  deviceAuthorizationEndpoint: s.optional(s.string),
  /** Page where the user enters the code that the device displays, `verification_uri`. */
  deviceVerificationUri: s.optional(s.string),
  /**
   * URL of the same page with the placeholder `USER_CODE`, which Authlete replaces with the code
   * (`https://example.com/device?user_code=USER_CODE`): `verification_uri_complete`. If absent, responses contain no
   * `verification_uri_complete`.
   */
  deviceVerificationUriComplete: s.optional(s.string),
  /**
   * Lifetime of device codes and user codes in seconds, `expires_in` of the device authorization response.
   */
  deviceFlowCodeDuration: s.optional(s.integer),
  /**
   * Minimum interval between two token requests of a device, in seconds: `interval` of the device authorization
   * response. 0 to 65535.
   */
  deviceFlowPollingInterval: s.optional(s.integer),
  /** Character set of the `user_code` of the device flow. */
  userCodeCharset: s.optional(s.open(UserCodeCharsetSchema)),
  /** Length of the `user_code` of the device flow. 0 to 255. */
  userCodeLength: s.optional(s.integer),
  /**
   * Trust frameworks, `trust_frameworks_supported` of [OpenID Connect for Identity
   * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   */
  supportedTrustFrameworks: s.optional(s.array(s.string)),
  /** Types of evidence for an identity, `evidence_supported` of Identity Assurance. */
  supportedEvidence: s.optional(s.array(s.string)),
  /**
   * Types of identity documents, `id_documents_supported` of older drafts of Identity Assurance.
   *
   * @deprecated Use `supportedDocuments`.
   */
  supportedIdentityDocuments: s.optional(s.array(s.string)),
  /**
   * Methods of verifying an identity, `id_documents_verification_methods_supported` of older drafts of Identity
   * Assurance.
   *
   * @deprecated Use `supportedDocumentsMethods`.
   */
  supportedVerificationMethods: s.optional(s.array(s.string)),
  /** Claims that `verified_claims` can contain, `claims_in_verified_claims_supported` of Identity Assurance. */
  supportedVerifiedClaims: s.optional(s.array(s.string)),
  /** JSON schemas that validate `verified_claims`. Default: `standard`. */
  verifiedClaimsValidationSchemaSet: s.optional(s.open(VerifiedClaimsValidationSchemaSchema)),
  /** Your own keys and values. */
  attributes: s.optional(s.array(PairSchema)),
  /**
   * Whether request objects under FAPI 1.0 Advanced can omit `nbf`; their lifetime is then not checked. The profile
   * forbids that; use it only to migrate from older drafts of the profile.
   */
  nbfOptional: s.optional(s.boolean),
  /**
   * Whether authorization responses omit `iss` ([RFC 9207](https://www.rfc-editor.org/rfc/rfc9207)), which protects
   * against mix-up attacks. Do not enable this in production.
   */
  issSuppressed: s.optional(s.boolean),
  /**
   * Names of non-standard client metadata that dynamic registration stores with the client. Other non-standard metadata
   * are discarded.
   */
  supportedCustomClientMetadata: s.optional(s.array(s.string)),
  /** Whether an access token expires no later than its refresh token. */
  tokenExpirationLinked: s.optional(s.boolean),
  /**
   * Whether request objects that are sent through the browser must be encrypted. Pushed request objects need not be
   * encrypted.
   */
  frontChannelRequestObjectEncryptionRequired: s.optional(s.boolean),
  /** Whether `alg` of an encrypted request object must be the client's `request_object_encryption_alg`. */
  requestObjectEncryptionAlgMatchRequired: s.optional(s.boolean),
  /** Whether `enc` of an encrypted request object must be the client's `request_object_encryption_enc`. */
  requestObjectEncryptionEncMatchRequired: s.optional(s.boolean),
  /**
   * Whether keys in hardware security modules are used. If not, the functions `hardwareSecurityKeys…` fail. The
   * Authlete server must support it, too.
   */
  hsmEnabled: s.optional(s.boolean),
  /**
   * Keys in hardware security modules. Read-only: use `hardwareSecurityKeysCreate` and `hardwareSecurityKeysDelete` to
   * change them.
   */
  hsks: s.optional(s.array(HskSchema)),
  /**
   * URL of the endpoint for [Grant Management](https://openid.net/specs/fapi-grant-management.html),
   * `grant_management_endpoint`.
   */
  grantManagementEndpoint: s.optional(s.string),
  /**
   * Whether every authorization request, including CIBA requests and device authorization requests, must contain
   * `grant_management_action`.
   */
  grantManagementActionRequired: s.optional(s.boolean),
  /**
   * Whether the functions `dynamicClientRegistration…` can return the action `UNAUTHORIZED`, for a 401 response. Enable
   * it once your endpoint handles that action.
   */
  unauthorizedOnClientConfigSupported: s.optional(s.boolean),
  /**
   * Whether `scope` of a dynamic registration limits the scopes that the client can request later, through its
   * `extension.requestableScopes`.
   */
  dcrScopeUsedAsRequestable: s.optional(s.boolean),
  /**
   * URL where clients end a user's session, `end_session_endpoint` of [RP-Initiated
   * Logout](https://openid.net/specs/openid-connect-rpinitiated-1_0.html). An `https` URL without a fragment.
   */
  endSessionEndpoint: s.optional(s.string),
  /**
   * Whether the port is ignored when a redirect URI at `localhost`, `127.0.0.1` or `::1` is compared, [RFC
   * 8252](https://www.rfc-editor.org/rfc/rfc8252#section-7.3).
   */
  loopbackRedirectionUriVariable: s.optional(s.boolean),
  /** Whether `aud` of request objects must match `issuer`. */
  requestObjectAudienceChecked: s.optional(s.boolean),
  /**
   * Whether Authlete creates access tokens for the external attachments of `verified_claims`, and includes them in ID
   * tokens and in userinfo responses.
   */
  accessTokenForExternalAttachmentEmbedded: s.optional(s.boolean),
  /**
   * Superior entities of this one, `authority_hints` of its entity configuration in [OpenID
   * Federation](https://openid.net/specs/openid-federation-1_0.html). Required for federation.
   */
  authorityHints: s.optional(s.array(s.string)),
  /** Whether the service supports OpenID Federation. The Authlete server must support it, too. */
  federationEnabled: s.optional(s.boolean),
  /**
   * Keys that sign the entity configuration and the document at `signedJwksUri`: a JWK Set in a string, including
   * private keys. A secret.
   */
  federationJwks: s.optional(s.string),
  /** `kid` of the signing key in `federationJwks`. If absent, Authlete selects any key. */
  federationSignatureKeyId: s.optional(s.string),
  /** Lifetime of the entity configuration in seconds. 0: the default of the Authlete server. */
  federationConfigurationDuration: s.optional(s.integer),
  /**
   * URL of the federation registration endpoint, `federation_registration_endpoint`. Required for explicit
   * registration.
   */
  federationRegistrationEndpoint: s.optional(s.string),
  /** Name of the organization that operates the service, `organization_name` of its entity configuration. */
  organizationName: s.optional(s.string),
  /**
   * Claims that are computed from others, such as an age check from `birthdate`: a JSON object in a string,
   * `transformed_claims_predefined`. Clients request them with `::` before the name.
   */
  predefinedTransformedClaims: s.optional(s.string),
  /**
   * Whether repeating a refresh within a short time, with the same refresh token, returns the same new refresh token
   * instead of an error.
   */
  refreshTokenIdempotent: s.optional(s.boolean),
  /**
   * URL where you publish the public keys as a signed JWT, `signed_jwks_uri` of OpenID Federation. It replaces
   * `jwks_uri` in the entity configuration.
   */
  signedJwksUri: s.optional(s.string),
  /** Types of attachments that evidence can have, `attachments_supported` of Identity Assurance. */
  supportedAttachments: s.optional(s.array(s.open(AttachmentTypeSchema))),
  /**
   * Algorithms for digests of external attachments, `digest_algorithms_supported` of Identity Assurance. If external
   * attachments are supported, the list must contain `sha-256`.
   */
  supportedDigestAlgorithms: s.optional(s.array(s.string)),
  /** Types of documents, `documents_supported` of Identity Assurance. */
  supportedDocuments: s.optional(s.array(s.string)),
  /** Methods of validating documents and verifying persons, `documents_methods_supported` of Identity Assurance. */
  supportedDocumentsMethods: s.optional(s.array(s.string)),
  /**
   * Methods of validating documents, `documents_validation_methods_supported` of the third draft of Identity Assurance.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsValidationMethods: s.optional(s.array(s.string)),
  /**
   * Methods of verifying persons by documents, `documents_verification_methods_supported` of the third draft of
   * Identity Assurance.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsVerificationMethods: s.optional(s.array(s.string)),
  /**
   * Types of electronic records, `electronic_records_supported` of Identity Assurance. Required if `supportedEvidence`
   * contains `electronic_record`.
   */
  supportedElectronicRecords: s.optional(s.array(s.string)),
  /**
   * Methods of registering clients of a federation, `client_registration_types_supported`. `EXPLICIT` requires
   * `federationRegistrationEndpoint`.
   */
  supportedClientRegistrationTypes: s.optional(s.array(s.open(ClientRegistrationTypeSchema))),
  /**
   * Whether token exchange requests ([RFC 8693](https://www.rfc-editor.org/rfc/rfc8693)) that identify no client are
   * rejected.
   */
  tokenExchangeByIdentifiableClientsOnly: s.optional(s.boolean),
  /** Whether token exchange requests of public clients are rejected. */
  tokenExchangeByConfidentialClientsOnly: s.optional(s.boolean),
  /** Whether token exchange requests of clients without `extension.tokenExchangePermitted` are rejected. */
  tokenExchangeByPermittedClientsOnly: s.optional(s.boolean),
  /**
   * Whether token exchange requests are rejected if an input token is an encrypted JWT. If `false`, Authlete skips the
   * checks that it cannot perform.
   */
  tokenExchangeEncryptedJwtRejected: s.optional(s.boolean),
  /**
   * Whether token exchange requests are rejected if an input token is an unsigned JWT. If `false`, Authlete skips the
   * remaining checks.
   */
  tokenExchangeUnsignedJwtRejected: s.optional(s.boolean),
  /**
   * Whether a JWT as authorization grant ([RFC 7523](https://www.rfc-editor.org/rfc/rfc7523)) is rejected if the
   * request identifies no client.
   */
  jwtGrantByIdentifiableClientsOnly: s.optional(s.boolean),
  /** Whether an encrypted JWT is rejected as authorization grant. */
  jwtGrantEncryptedJwtRejected: s.optional(s.boolean),
  /** Whether an unsigned JWT is rejected as authorization grant. If `false`, Authlete skips the remaining checks. */
  jwtGrantUnsignedJwtRejected: s.optional(s.boolean),
  /** Whether dynamic registration rejects a `software_id` that another client already has. */
  dcrDuplicateSoftwareIdBlocked: s.optional(s.boolean),
  /**
   * Trust anchors that a client's trust chain can end at. Without a trust anchor, no client of a federation can be
   * registered.
   */
  trustAnchors: s.optional(s.array(TrustAnchorSchema)),
  /**
   * Whether a refresh removes the scope `openid` from the new access token if the refresh token lacks `offline_access`.
   */
  openidDroppedOnRefreshWithoutOfflineAccess: s.optional(s.boolean),
  /** Methods of checking documents, `documents_check_methods_supported` of Identity Assurance. */
  supportedDocumentsCheckMethods: s.optional(s.array(s.string)),
  /**
   * Whether responses of protected resources are signed if the client's request was signed, with the key of
   * `resourceSignatureKeyId`.
   */
  rsResponseSigned: s.optional(s.boolean),
  /**
   * Lifetime of a `c_nonce` in seconds. With `oid4vciVersion` `1.0`: the period within which all callers receive the
   * same `c_nonce`. 0: the default of the Authlete server.
   */
  cnonceDuration: s.optional(s.integer),
  /**
   * Whether every DPoP proof must contain a `nonce`, [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449). If `false`,
   * individual calls can still require it with their own `dpopNonceRequired`.
   */
  dpopNonceRequired: s.optional(s.boolean),
  /** Whether the service issues verifiable credentials. */
  verifiableCredentialsEnabled: s.optional(s.boolean),
  /**
   * URL where you publish the public keys of the credential issuer, `jwks_uri` of its JWT issuer metadata.
   */
  credentialJwksUri: s.optional(s.string),
  /**
   * Lifetime of credential offers in seconds unless the request of `verifiableCredentialsCreateOffer` specifies another
   * lifetime. 0: the default of the Authlete server.
   */
  credentialOfferDuration: s.optional(s.integer),
  /** Lifetime of a nonce for DPoP proofs in seconds. */
  dpopNonceDuration: s.optional(s.integer),
  /**
   * Whether token requests with a pre-authorized code do not need to identify a client,
   * `pre-authorized_grant_anonymous_access_supported`.
   */
  preAuthorizedGrantAnonymousAccessSupported: s.optional(s.boolean),
  /**
   * Lifetime, in seconds, of transaction IDs for credentials that are issued later. 0: the default of the Authlete
   * server.
   */
  credentialTransactionDuration: s.optional(s.integer),
  /** `kid` of the key in `jwks` that signs introspection responses. */
  introspectionSignatureKeyId: s.optional(s.string),
  /** `kid` of the key in `jwks` that signs responses of protected resources; see `rsResponseSigned`. */
  resourceSignatureKeyId: s.optional(s.string),
  /**
   * Number of digits of a user PIN if a credential offer does not specify it.
   *
   * @deprecated The specification now uses transaction codes instead of PINs.
   */
  userPinLength: s.optional(s.integer),
  /** Supported values of `prompt` in authorization requests, `prompt_values_supported`. */
  supportedPromptValues: s.optional(s.array(s.open(PromptSchema))),
  /**
   * Whether a refresh can issue a new ID token: `tokenProcess` then returns `ID_TOKEN_REISSUABLE` if an ID token can be
   * issued, and `tokenManagementReissueIdToken` creates it.
   */
  idTokenReissuable: s.optional(s.boolean),
  /**
   * Keys that sign verifiable credentials: a JWK Set in a string, including private keys. A secret. If a key has no
   * `kid`, its thumbprint is used instead.
   */
  credentialJwks: s.optional(s.string),
  /**
   * FAPI profiles that all requests must comply with. Requires `FAPI` in `supportedServiceProfiles`, and an Authlete
   * server that supports FAPI.
   */
  fapiModes: s.optional(s.array(s.open(FapiModeSchema))),
  /**
   * Lifetime of verifiable credentials in seconds, unless the order to issue a credential specifies another lifetime.
   * 0: they do not expire.
   */
  credentialDuration: s.optional(s.integer),
  /** Metadata of the credential issuer. */
  credentialIssuerMetadata: s.optional(CredentialIssuerMetadataSchema),
  /**
   * Format of `aud` in ID tokens: `array`, or `string`. Calls that issue an ID token can override it with their own
   * `idTokenAudType`.
   */
  idTokenAudType: s.optional(s.string),
  /**
   * Whether [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html) is enabled,
   * `native_sso_supported`. If it is disabled, the scope `device_sso` has no special meaning and requests with device
   * secrets fail.
   */
  nativeSsoSupported: s.optional(s.boolean),
  /**
   * Version of [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html): `1.0-ID1` (the first
   * implementer's draft), or `1.0`, also written `1.0-Final`. Default: `1.0-ID1`.
   */
  oid4vciVersion: s.optional(s.string),
  /** Whether `cimdMetadataPolicy` is applied. */
  cimdMetadataPolicyEnabled: s.optional(s.boolean),
  /**
   * Whether a client ID can be the URL of a document with the client's metadata
   * ([CIMD](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)), so that clients need no
   * registration. `client_id_metadata_document_supported`.
   */
  clientIdMetadataDocumentSupported: s.optional(s.boolean),
  /** Whether client IDs that are the URL of a metadata document must match an entry of `cimdAllowlist`. */
  cimdAllowlistEnabled: s.optional(s.boolean),
  /**
   * URIs of allowed client IDs. Scheme and authority must be equal; the path of the client ID can be longer; the query
   * is compared only if the entry has one. `https://example.com/a` also allows `https://example.com/a/b`.
   */
  cimdAllowlist: s.optional(s.array(s.string)),
  /** Whether metadata documents are always fetched, even if the stored copy is still fresh. */
  cimdAlwaysRetrieved: s.optional(s.boolean),
  /**
   * Whether the URL of a metadata document can use `http`, for development. In production, use it with an allowlist
   * only.
   */
  cimdHttpPermitted: s.optional(s.boolean),
  /** Whether the URL of a metadata document can have a query. */
  cimdQueryPermitted: s.optional(s.boolean),
  /**
   * Policy that is applied to the metadata in such documents: a [metadata policy of OpenID
   * Federation](https://openid.net/specs/openid-federation-1_0.html#name-metadata-policy), as JSON in a string.
   */
  cimdMetadataPolicy: s.optional(s.string),
  /**
   * Whether client aliases that begin with `http://` or `https://` are prohibited, because they can be mistaken for
   * entity IDs or metadata documents. Default: `false`; `true` is recommended.
   */
  httpAliasProhibited: s.optional(s.boolean),
  /** Lifetime of authorization codes in seconds. Requires Authlete 3.0.29 or later. */
  authorizationCodeDuration: s.optional(s.integer),
  /**
   * URL of the challenge endpoint, [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/). Call
   * `attestationChallenge` there. Requires Authlete 3.0.28 or later.
   */
  challengeEndpoint: s.optional(s.string),
  /** Lifetime of attestation challenges in seconds. Requires Authlete 3.0.28 or later. */
  attestationChallengeTimeWindow: s.optional(s.integer),
  /**
   * Whether `clientAttesterRoots` are trusted when the certificate chain (`x5c`) of a Client Attestation JWT is
   * validated. Requires Authlete 3.0.31 or later.
   */
  clientAttesterRootsEnabled: s.optional(s.boolean),
  /**
   * Whether only `clientAttesterRoots` are trusted, and not the root certificates that are installed at Authlete.
   * Requires Authlete 3.0.31 or later.
   */
  clientAttesterRootsOnly: s.optional(s.boolean),
  /**
   * Root certificates for the chains of Client Attestation JWTs, each an X.509 certificate in PEM format. Requires
   * Authlete 3.0.31 or later.
   */
  clientAttesterRoots: s.optional(s.array(s.string)),
  /**
   * Whether `keyAttesterRoots` are trusted when the certificate chain (`x5c`) of a Key Attestation JWT is validated,
   * [OpenID for Verifiable Credential Issuance
   * 1.0](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html). Requires Authlete 3.0.31 or later.
   */
  keyAttesterRootsEnabled: s.optional(s.boolean),
  /**
   * Whether only `keyAttesterRoots` are trusted, and not the root certificates that are installed at Authlete. Requires
   * Authlete 3.0.31 or later.
   */
  keyAttesterRootsOnly: s.optional(s.boolean),
  /**
   * Root certificates for the chains of Key Attestation JWTs, each an X.509 certificate in PEM format. Requires
   * Authlete 3.0.31 or later.
   */
  keyAttesterRoots: s.optional(s.array(s.string)),
  /**
   * Whether the service supports [OpenID Connect Back-Channel Logout
   * 1.0](https://openid.net/specs/openid-connect-backchannel-1_0.html), `backchannel_logout_supported`.
   * `backchannelLogoutToken` creates the logout tokens. Requires Authlete 3.0.32 or later.
   */
  backchannelLogoutSupported: s.optional(s.boolean),
  /**
   * Whether ID tokens and logout tokens can contain the `sid` claim, which identifies the session of the user,
   * `backchannel_logout_session_supported`. Requires Authlete 3.0.32 or later.
   */
  backchannelLogoutSessionSupported: s.optional(s.boolean),
  /**
   * Version of the [OpenID4VC High Assurance Interoperability
   * Profile](https://openid.net/specs/openid4vc-high-assurance-interoperability-profile-1_0.html) that all requests
   * must comply with. A client or a scope can require it for itself. Requires Authlete 3.0.29 or later.
   */
  haipVersion: s.optional(s.string),
});

/** @deprecated Use {@link Service}. */
export type ServiceInput = Service;
