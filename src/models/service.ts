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
 * The settings of a service: one authorization server and OpenID provider with Authlete behind it.
 *
 * `serviceGet` and `serviceList` give it, `serviceCreate` and `serviceUpdate` take it. Names such as
 * `token_endpoint` are those of the discovery document that `serviceGetConfiguration` makes of it, [OpenID
 * Connect Discovery](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata).
 *
 * Where the bearer may manage clients but not see the service itself, an answer holds little more than
 * `number`, `serviceName` and `apiKey`.
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
  /** Serial number that Authlete gave the service; not the ID that calls name (see `apiKey`). */
  number: s.optional(s.integer),
  /** Name of the service, for people. */
  serviceName: s.optional(s.string),
  /**
   * Issuer identifier: `iss` of ID tokens and `issuer` of the discovery document. An `https` URL without
   * query and fragment.
   */
  issuer: s.optional(s.string),
  /** What the service is for, in words. */
  description: s.optional(s.string),
  /** ID of the service, the `serviceId` of this SDK's calls in digits. Authlete assigns it. */
  apiKey: s.optional(s.integer),
  /** Secret that Authlete gave the service. Do not log it. This SDK authenticates with the bearer instead. */
  apiSecret: s.optional(s.string),
  /** Your endpoint that Authlete tells how a batch of `tokenManagementCreateBatch` ended. */
  tokenBatchNotificationEndpoint: s.optional(s.string),
  /**
   * Whether `aud` of client assertions (`private_key_jwt`, `client_secret_jwt`) may be nothing but `issuer`,
   * as a single string.
   */
  clientAssertionAudRestrictedToIssuer: s.optional(s.boolean),
  /** Number of the organization that the service belongs to. Authlete assigns it. */
  serviceOwnerNumber: s.optional(s.integer),
  /** How many clients one developer may have at most. */
  clientsPerDeveloper: s.optional(s.integer),
  /** Your endpoint that checks a developer's login when they enter Authlete's developer portal. */
  developerAuthenticationCallbackEndpoint: s.optional(s.string),
  /** User name of the basic authentication with which Authlete calls that endpoint. */
  developerAuthenticationCallbackApiKey: s.optional(s.string),
  /** Password of the same. A secret. */
  developerAuthenticationCallbackApiSecret: s.optional(s.string),
  /** Social networks by which users may log in. */
  supportedSnses: s.optional(s.array(s.open(SnsSchema))),
  /** What the service identifies itself with at those social networks. */
  snsCredentials: s.optional(s.array(SnsCredentialsSchema)),
  /**
   * Whether clients may have an alias beside their numeric ID. Always `true`.
   *
   * @deprecated Aliases cannot be turned off any more; leave it out.
   */
  clientIdAliasEnabled: s.optional(s.boolean),
  /** Facts that Authlete adds to an answer, depending on the call: `clientCount` is the number of clients. */
  metadata: s.optional(s.array(PairSchema)),
  /** When the service was created, in milliseconds since the epoch. */
  createdAt: s.optional(s.integer),
  /** When the service was changed last, in milliseconds since the epoch. */
  modifiedAt: s.optional(s.integer),
  /**
   * Your endpoint that Authlete posts a user's login to, where Authlete serves the authorization page (see
   * `directAuthorizationEndpointEnabled`).
   */
  authenticationCallbackEndpoint: s.optional(s.string),
  /**
   * User name of the basic authentication with which Authlete calls that endpoint. Absent: it sends no
   * `Authorization`.
   */
  authenticationCallbackApiKey: s.optional(s.string),
  /** Password of the same. A secret. */
  authenticationCallbackApiSecret: s.optional(s.string),
  /**
   * Authentication context classes that clients may ask for, `acr_values_supported` of the discovery
   * document.
   */
  supportedAcrs: s.optional(s.array(s.string)),
  /** Flows by which clients get tokens, `grant_types_supported`. Requests of any other are refused. */
  supportedGrantTypes: s.optional(s.array(s.open(GrantTypeSchema))),
  /** Values that `response_type` may have, `response_types_supported`. */
  supportedResponseTypes: s.optional(s.array(s.open(ResponseTypeSchema))),
  /**
   * Values that `type` may have in `authorization_details`, `authorization_details_types_supported` of
   * [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396).
   */
  supportedAuthorizationDetailsTypes: s.optional(s.array(s.string)),
  /** Security profiles that the service keeps to. FAPI needs `FAPI` here; see `fapiModes`. */
  supportedServiceProfiles: s.optional(s.array(s.open(ServiceProfileSchema))),
  /** Whether error answers come without `error_description`. */
  errorDescriptionOmitted: s.optional(s.boolean),
  /** Whether error answers come without `error_uri`. */
  errorUriOmitted: s.optional(s.boolean),
  /** URL of the authorization endpoint, `authorization_endpoint`. With `https`, without a fragment. */
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
  /** Values that `display` of an authorization request may have, `display_values_supported`. */
  supportedDisplays: s.optional(s.array(s.open(DisplaySchema))),
  /**
   * Whether each request of the authorization code flow must bring a `code_challenge`,
   * [RFC 7636](https://www.rfc-editor.org/rfc/rfc7636) (PKCE).
   */
  pkceRequired: s.optional(s.boolean),
  /**
   * Whether a `code_challenge` is accepted with `code_challenge_method=S256` only; `plain`, also by omission,
   * is refused.
   */
  pkceS256Required: s.optional(s.boolean),
  /**
   * Lifetime, in seconds, of authorization responses in the form of JWTs
   * ([JARM](https://openid.net/specs/oauth-v2-jarm.html)); it sets their `exp`.
   */
  authorizationResponseDuration: s.optional(s.integer),
  /** URL of the token endpoint, `token_endpoint`. With `https`, without a fragment. */
  tokenEndpoint: s.optional(s.string),
  /** Whether Authlete itself serves a token endpoint, at `/api/auth/token/direct/{apiKey}`. */
  directTokenEndpointEnabled: s.optional(s.boolean),
  /** How clients may authenticate at the token endpoint, `token_endpoint_auth_methods_supported`. */
  supportedTokenAuthMethods: s.optional(s.array(s.open(ClientAuthMethodSchema))),
  /**
   * Whether public clients may leave out `client_id` of a token request where the code or the refresh token
   * tells which client it is. Keep it off unless you have a special reason.
   */
  missingClientIdAllowed: s.optional(s.boolean),
  /**
   * URL of the revocation endpoint ([RFC 7009](https://www.rfc-editor.org/rfc/rfc7009)),
   * `revocation_endpoint`. With `https`.
   */
  revocationEndpoint: s.optional(s.string),
  /** Whether Authlete itself serves a revocation endpoint, at `/api/auth/revocation/direct/{apiKey}`. */
  directRevocationEndpointEnabled: s.optional(s.boolean),
  /**
   * How clients may authenticate at the revocation endpoint, `revocation_endpoint_auth_methods_supported`.
   */
  supportedRevocationAuthMethods: s.optional(s.array(s.open(ClientAuthMethodSchema))),
  /**
   * URL of the introspection endpoint ([RFC 7662](https://www.rfc-editor.org/rfc/rfc7662)),
   * `introspection_endpoint`.
   */
  introspectionEndpoint: s.optional(s.string),
  /** Whether Authlete itself serves an introspection endpoint. */
  directIntrospectionEndpointEnabled: s.optional(s.boolean),
  /**
   * How callers may authenticate at the introspection endpoint,
   * `introspection_endpoint_auth_methods_supported`.
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
   * Whether each authorization request must bring a request object, in `request` or behind `request_uri`.
   * Without `traditionalRequestObjectProcessingApplied` the discovery document then has
   * `require_signed_request_object` as `true`.
   */
  requestObjectRequired: s.optional(s.boolean),
  /**
   * Whether request objects follow the rules of OpenID Connect Core instead of those of
   * [RFC 9101](https://www.rfc-editor.org/rfc/rfc9101) (JAR). The latter want a signature, and ignore
   * parameters outside the object.
   */
  traditionalRequestObjectProcessingApplied: s.optional(s.boolean),
  /**
   * Whether the certificate chain is checked where a client authenticates by `tls_client_auth`
   * ([RFC 8705](https://www.rfc-editor.org/rfc/rfc8705)).
   */
  mutualTlsValidatePkiCertChain: s.optional(s.boolean),
  /** Root certificates that such a chain may end at. */
  trustedRootCertificates: s.optional(s.array(s.string)),
  /**
   * URLs of endpoints for clients that use mutual TLS, `mtls_endpoint_aliases` of
   * [RFC 8705](https://www.rfc-editor.org/rfc/rfc8705#section-5).
   */
  mtlsEndpointAliases: s.optional(s.array(NamedUriSchema)),
  /**
   * `token_type` of token responses; `Bearer` where access tokens are used as in
   * [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750).
   */
  accessTokenType: s.optional(s.string),
  /**
   * Whether access tokens can be bound to the client's TLS certificate,
   * `tls_client_certificate_bound_access_tokens` of RFC 8705.
   */
  tlsClientCertificateBoundAccessTokens: s.optional(s.boolean),
  /**
   * Lifetime of access tokens in seconds, `expires_in` of token responses. Scopes and clients can have their
   * own.
   */
  accessTokenDuration: s.optional(s.integer),
  /**
   * Whether a user has one access token of a client at most: a new one ends the older. Tokens of the client
   * credentials flow are not counted.
   */
  singleAccessTokenPerSubject: s.optional(s.boolean),
  /** Signature algorithm of access tokens that are JWTs. Absent: access tokens are random strings. */
  accessTokenSignAlg: s.optional(s.open(JwsAlgSchema)),
  /**
   * `kid` of the key in `jwks` that signs access tokens. Needed where several keys fit `accessTokenSignAlg`.
   */
  accessTokenSignatureKeyId: s.optional(s.string),
  /** Lifetime of refresh tokens in seconds. */
  refreshTokenDuration: s.optional(s.integer),
  /**
   * Whether a new refresh token gets the time that was left to the one it replaces, instead of a full
   * lifetime.
   */
  refreshTokenDurationKept: s.optional(s.boolean),
  /**
   * Whether each use gives a refresh token its full lifetime again. Has an effect with `refreshTokenKept`
   * only.
   */
  refreshTokenDurationReset: s.optional(s.boolean),
  /** Whether a refresh token stays valid when it was used. `false`: each use ends it and brings a new one. */
  refreshTokenKept: s.optional(s.boolean),
  /** Scopes of the service. */
  supportedScopes: s.optional(s.array(ScopeSchema)),
  /** Whether a request is refused that names no scope, where no scope of the service is a default either. */
  scopeRequired: s.optional(s.boolean),
  /** Lifetime of ID tokens in seconds; it sets their `exp`. */
  idTokenDuration: s.optional(s.integer),
  /**
   * How far a client's clock may be off, in seconds, when `exp`, `iat` and `nbf` of its JWTs are checked. 0
   * to 65535.
   */
  allowableClockSkew: s.optional(s.integer),
  /** Kinds of claims that the service gives, `claim_types_supported`. Authlete helps with `NORMAL` alone. */
  supportedClaimTypes: s.optional(s.array(s.open(ClaimTypeSchema))),
  /** Languages of claims as tags of RFC 5646 (`ja-JP`), `claims_locales_supported`. */
  supportedClaimLocales: s.optional(s.array(s.string)),
  /** Names of the claims that the service can give, `claims_supported`. */
  supportedClaims: s.optional(s.array(s.string)),
  /**
   * Whether the claims behind scopes such as `profile` go into an ID token only if no access token comes with
   * it, as [OpenID Connect Core, 5.4](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims) has
   * it.
   */
  claimShortcutRestrictive: s.optional(s.boolean),
  /**
   * URL where you publish the public keys of the service, `jwks_uri`; `jwkSetEndpointServiceJwksGetApi` gives
   * the document.
   */
  jwksUri: s.optional(s.string),
  /** Whether Authlete itself publishes the public keys, at `/api/service/jwks/get/direct/{apiKey}`. */
  directJwksEndpointEnabled: s.optional(s.boolean),
  /**
   * The keys of the service as a JWK Set in a string, private parts included: a secret. Needed for asymmetric
   * signatures and for decrypting request objects.
   */
  jwks: s.optional(s.string),
  /** `kid` of the key in `jwks` that signs ID tokens with an asymmetric algorithm. */
  idTokenSignatureKeyId: s.optional(s.string),
  /** `kid` of the key in `jwks` that signs userinfo responses with an asymmetric algorithm. */
  userInfoSignatureKeyId: s.optional(s.string),
  /** `kid` of the key in `jwks` that signs authorization responses (JARM) with an asymmetric algorithm. */
  authorizationSignatureKeyId: s.optional(s.string),
  /** URL of the userinfo endpoint, `userinfo_endpoint`. With `https`. */
  userInfoEndpoint: s.optional(s.string),
  /** Whether Authlete itself serves a userinfo endpoint, at `/api/auth/userinfo/direct/{apiKey}`. */
  directUserInfoEndpointEnabled: s.optional(s.boolean),
  /** Whether clients may register themselves, [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591). */
  dynamicRegistrationSupported: s.optional(s.boolean),
  /** URL of the client registration endpoint, `registration_endpoint`. With `https`. */
  registrationEndpoint: s.optional(s.string),
  /**
   * Base of the URLs at which registered clients manage themselves: the client ID is appended as a path
   * segment. Absent: `registrationEndpoint` is the base.
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
  /** Ways in which CIBA clients may get their tokens, `backchannel_token_delivery_modes_supported`. */
  supportedBackchannelTokenDeliveryModes: s.optional(s.array(s.open(DeliveryModeSchema))),
  /** Lifetime of an `auth_req_id` in seconds, `expires_in` of CIBA's first answer. */
  backchannelAuthReqIdDuration: s.optional(s.integer),
  /** Seconds that a CIBA client must wait between two token requests, `interval` of the same answer. */
  backchannelPollingInterval: s.optional(s.integer),
  /** Whether CIBA requests may have a `user_code`, `backchannel_user_code_parameter_supported`. */
  backchannelUserCodeParameterSupported: s.optional(s.boolean),
  /**
   * Whether CIBA requests under FAPI must have a `binding_message`. If not, your server has to see to it that
   * each request has a context of its own.
   */
  backchannelBindingMessageRequiredInFapi: s.optional(s.boolean),
  /**
   * URL of the device authorization endpoint of [RFC 8628](https://www.rfc-editor.org/rfc/rfc8628),
   * `device_authorization_endpoint`.
   */
  deviceAuthorizationEndpoint: s.optional(s.string),
  /** Page where the user enters the code that their device shows, `verification_uri`. */
  deviceVerificationUri: s.optional(s.string),
  /**
   * The same page with the literal `USER_CODE`, which Authlete replaces by the code
   * (`https://example.com/device?user_code=USER_CODE`), for `verification_uri_complete`. Absent: so is that.
   */
  deviceVerificationUriComplete: s.optional(s.string),
  /**
   * Lifetime of device codes and user codes in seconds, `expires_in` of the device authorization response.
   */
  deviceFlowCodeDuration: s.optional(s.integer),
  /**
   * Seconds that a device must wait between two token requests, `interval` of the same response. 0 to 65535.
   */
  deviceFlowPollingInterval: s.optional(s.integer),
  /** Characters that a `user_code` of the device flow is made of. */
  userCodeCharset: s.optional(s.open(UserCodeCharsetSchema)),
  /** How many characters a `user_code` of the device flow has. 0 to 255. */
  userCodeLength: s.optional(s.integer),
  /**
   * Trust frameworks, `trust_frameworks_supported` of [OpenID Connect for Identity
   * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   */
  supportedTrustFrameworks: s.optional(s.array(s.string)),
  /** Kinds of evidence for an identity, `evidence_supported` of Identity Assurance. */
  supportedEvidence: s.optional(s.array(s.string)),
  /**
   * Kinds of identity documents, `id_documents_supported` of older drafts of Identity Assurance.
   *
   * @deprecated Use `supportedDocuments`.
   */
  supportedIdentityDocuments: s.optional(s.array(s.string)),
  /**
   * Ways of verifying an identity, `id_documents_verification_methods_supported` of older drafts of Identity
   * Assurance.
   *
   * @deprecated Use `supportedDocumentsMethods`.
   */
  supportedVerificationMethods: s.optional(s.array(s.string)),
  /** Claims that can be in `verified_claims`, `claims_in_verified_claims_supported` of Identity Assurance. */
  supportedVerifiedClaims: s.optional(s.array(s.string)),
  /** JSON schemas that `verified_claims` are checked against. Absent: `standard`. */
  verifiedClaimsValidationSchemaSet: s.optional(s.open(VerifiedClaimsValidationSchemaSchema)),
  /** Keys and values of your own. */
  attributes: s.optional(s.array(PairSchema)),
  /**
   * Whether request objects under FAPI 1.0 Advanced may lack `nbf`, and their lifetime goes unchecked. The
   * profile forbids that; it is for moving from its older drafts.
   */
  nbfOptional: s.optional(s.boolean),
  /**
   * Whether authorization responses come without `iss` ([RFC 9207](https://www.rfc-editor.org/rfc/rfc9207)),
   * which protects from mix-up attacks. Not for production.
   */
  issSuppressed: s.optional(s.boolean),
  /**
   * Names of non-standard client metadata that dynamic registration stores with the client. It drops all
   * others.
   */
  supportedCustomClientMetadata: s.optional(s.array(s.string)),
  /** Whether an access token is made to expire no later than its refresh token. */
  tokenExpirationLinked: s.optional(s.boolean),
  /** Whether request objects that come through the browser must be encrypted. Pushed ones need not be. */
  frontChannelRequestObjectEncryptionRequired: s.optional(s.boolean),
  /** Whether `alg` of an encrypted request object must be the client's `request_object_encryption_alg`. */
  requestObjectEncryptionAlgMatchRequired: s.optional(s.boolean),
  /** Whether `enc` of an encrypted request object must be the client's `request_object_encryption_enc`. */
  requestObjectEncryptionEncMatchRequired: s.optional(s.boolean),
  /**
   * Whether keys in hardware security modules are used. Off, the functions `hardwareSecurityKeys…` are
   * refused. The Authlete server has to support it, too.
   */
  hsmEnabled: s.optional(s.boolean),
  /**
   * Keys in hardware security modules. Output only: `hardwareSecurityKeysCreate` and
   * `hardwareSecurityKeysDelete` change them.
   */
  hsks: s.optional(s.array(HskSchema)),
  /**
   * URL of the endpoint for [Grant Management](https://openid.net/specs/fapi-grant-management.html),
   * `grant_management_endpoint`.
   */
  grantManagementEndpoint: s.optional(s.string),
  /**
   * Whether each authorization request, also of CIBA and of devices, must have a `grant_management_action`.
   */
  grantManagementActionRequired: s.optional(s.boolean),
  /**
   * Whether the functions `dynamicClientRegistration…` may give the action `UNAUTHORIZED`, for a 401. Turn it
   * on when your endpoint handles that.
   */
  unauthorizedOnClientConfigSupported: s.optional(s.boolean),
  /**
   * Whether `scope` of a dynamic registration limits what the client may ask for later, by way of its
   * `extension.requestableScopes`.
   */
  dcrScopeUsedAsRequestable: s.optional(s.boolean),
  /**
   * URL where clients end a user's session, `end_session_endpoint` of [RP-Initiated
   * Logout](https://openid.net/specs/openid-connect-rpinitiated-1_0.html). With `https`, without a fragment.
   */
  endSessionEndpoint: s.optional(s.string),
  /**
   * Whether the port does not count when a redirect URI at `localhost`, `127.0.0.1` or `::1` is compared,
   * [RFC 8252](https://www.rfc-editor.org/rfc/rfc8252#section-7.3).
   */
  loopbackRedirectionUriVariable: s.optional(s.boolean),
  /** Whether `aud` of request objects has to match `issuer`. */
  requestObjectAudienceChecked: s.optional(s.boolean),
  /**
   * Whether Authlete makes access tokens for the external attachments of `verified_claims`, and puts them
   * into ID tokens and userinfo responses.
   */
  accessTokenForExternalAttachmentEmbedded: s.optional(s.boolean),
  /**
   * Entities above this one, `authority_hints` of its entity configuration in [OpenID
   * Federation](https://openid.net/specs/openid-federation-1_0.html). Federation does not work without.
   */
  authorityHints: s.optional(s.array(s.string)),
  /** Whether the service takes part in OpenID Federation. The Authlete server has to support it, too. */
  federationEnabled: s.optional(s.boolean),
  /**
   * Keys that sign the entity configuration and the document at `signedJwksUri`: a JWK Set in a string,
   * private parts included. A secret.
   */
  federationJwks: s.optional(s.string),
  /** `kid` of the key in `federationJwks` that signs. Absent: Authlete picks any. */
  federationSignatureKeyId: s.optional(s.string),
  /** Lifetime of the entity configuration in seconds. 0: as the Authlete server is set up. */
  federationConfigurationDuration: s.optional(s.integer),
  /**
   * URL of the federation registration endpoint, `federation_registration_endpoint`. Needed for explicit
   * registration.
   */
  federationRegistrationEndpoint: s.optional(s.string),
  /** Name of the organization behind the service, `organization_name` of its entity configuration. */
  organizationName: s.optional(s.string),
  /**
   * Claims that are computed from others, such as an age check from `birthdate`: a JSON object in a string,
   * `transformed_claims_predefined`. Clients ask for them with `::` before the name.
   */
  predefinedTransformedClaims: s.optional(s.string),
  /**
   * Whether repeating a refresh at once, with the same refresh token, gives the same new refresh token
   * instead of an error.
   */
  refreshTokenIdempotent: s.optional(s.boolean),
  /**
   * URL where you publish the public keys as a signed JWT, `signed_jwks_uri` of OpenID Federation. It
   * replaces `jwks_uri` in the entity configuration.
   */
  signedJwksUri: s.optional(s.string),
  /** Kinds of attachments that evidence may have, `attachments_supported` of Identity Assurance. */
  supportedAttachments: s.optional(s.array(s.open(AttachmentTypeSchema))),
  /**
   * Algorithms for digests of external attachments, `digest_algorithms_supported` of Identity Assurance.
   * `sha-256` must be among them where those are supported.
   */
  supportedDigestAlgorithms: s.optional(s.array(s.string)),
  /** Kinds of documents, `documents_supported` of Identity Assurance. */
  supportedDocuments: s.optional(s.array(s.string)),
  /**
   * Ways of validating documents and verifying persons, `documents_methods_supported` of Identity Assurance.
   */
  supportedDocumentsMethods: s.optional(s.array(s.string)),
  /**
   * Ways of validating documents, `documents_validation_methods_supported` of the third draft of Identity
   * Assurance.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsValidationMethods: s.optional(s.array(s.string)),
  /**
   * Ways of verifying persons by documents, `documents_verification_methods_supported` of the third draft of
   * Identity Assurance.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsVerificationMethods: s.optional(s.array(s.string)),
  /**
   * Kinds of electronic records, `electronic_records_supported` of Identity Assurance. Needed where
   * `supportedEvidence` has `electronic_record`.
   */
  supportedElectronicRecords: s.optional(s.array(s.string)),
  /**
   * Ways in which clients of a federation become known, `client_registration_types_supported`. `EXPLICIT`
   * needs `federationRegistrationEndpoint`.
   */
  supportedClientRegistrationTypes: s.optional(s.array(s.open(ClientRegistrationTypeSchema))),
  /**
   * Whether a token exchange ([RFC 8693](https://www.rfc-editor.org/rfc/rfc8693)) is refused that names no
   * client.
   */
  tokenExchangeByIdentifiableClientsOnly: s.optional(s.boolean),
  /** Whether a token exchange is refused to public clients. */
  tokenExchangeByConfidentialClientsOnly: s.optional(s.boolean),
  /** Whether a token exchange is refused to clients without `extension.tokenExchangePermitted`. */
  tokenExchangeByPermittedClientsOnly: s.optional(s.boolean),
  /**
   * Whether a token exchange is refused where an input token is an encrypted JWT. `false`: Authlete skips the
   * checks that it cannot make.
   */
  tokenExchangeEncryptedJwtRejected: s.optional(s.boolean),
  /**
   * Whether a token exchange is refused where an input token is an unsigned JWT. `false`: Authlete skips the
   * remaining checks.
   */
  tokenExchangeUnsignedJwtRejected: s.optional(s.boolean),
  /**
   * Whether a JWT as authorization grant ([RFC 7523](https://www.rfc-editor.org/rfc/rfc7523)) is refused
   * where the request names no client.
   */
  jwtGrantByIdentifiableClientsOnly: s.optional(s.boolean),
  /** Whether an encrypted JWT is refused as authorization grant. */
  jwtGrantEncryptedJwtRejected: s.optional(s.boolean),
  /**
   * Whether an unsigned JWT is refused as authorization grant. `false`: Authlete skips the remaining checks.
   */
  jwtGrantUnsignedJwtRejected: s.optional(s.boolean),
  /** Whether dynamic registration refuses a `software_id` that another client has. */
  dcrDuplicateSoftwareIdBlocked: s.optional(s.boolean),
  /**
   * Trust anchors that a client's trust chain may end at. Without one, no client of a federation can be
   * registered.
   */
  trustAnchors: s.optional(s.array(TrustAnchorSchema)),
  /**
   * Whether refreshing drops the scope `openid` from the new access token where the refresh token lacks
   * `offline_access`.
   */
  openidDroppedOnRefreshWithoutOfflineAccess: s.optional(s.boolean),
  /** Ways of checking documents, `documents_check_methods_supported` of Identity Assurance. */
  supportedDocumentsCheckMethods: s.optional(s.array(s.string)),
  /**
   * Whether answers of protected resources are signed where the client's request was, with the key of
   * `resourceSignatureKeyId`.
   */
  rsResponseSigned: s.optional(s.boolean),
  /**
   * Lifetime of a `c_nonce` in seconds. With `oid4vciVersion` `1.0`: the time within which all get the same
   * one. 0: as the Authlete server is set up.
   */
  cnonceDuration: s.optional(s.integer),
  /**
   * Whether each DPoP proof must hold a `nonce`, [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449). If not,
   * single calls can still ask for it by their own `dpopNonceRequired`.
   */
  dpopNonceRequired: s.optional(s.boolean),
  /** Whether the service issues verifiable credentials. */
  verifiableCredentialsEnabled: s.optional(s.boolean),
  /**
   * URL where you publish the public keys of the credential issuer, `jwks_uri` of its JWT issuer metadata.
   */
  credentialJwksUri: s.optional(s.string),
  /**
   * Lifetime of credential offers in seconds, where `verifiableCredentialsCreateOffer` is not told another.
   * 0: as the Authlete server is set up.
   */
  credentialOfferDuration: s.optional(s.integer),
  /** Lifetime of a nonce for DPoP proofs in seconds. */
  dpopNonceDuration: s.optional(s.integer),
  /**
   * Whether token requests with a pre-authorized code need not name a client,
   * `pre-authorized_grant_anonymous_access_supported`.
   */
  preAuthorizedGrantAnonymousAccessSupported: s.optional(s.boolean),
  /**
   * Lifetime, in seconds, of transaction IDs for credentials that are issued later. 0: as the Authlete server
   * is set up.
   */
  credentialTransactionDuration: s.optional(s.integer),
  /** `kid` of the key in `jwks` that signs introspection responses. */
  introspectionSignatureKeyId: s.optional(s.string),
  /** `kid` of the key in `jwks` that signs answers of protected resources; see `rsResponseSigned`. */
  resourceSignatureKeyId: s.optional(s.string),
  /**
   * How many digits a user PIN has, where a credential offer is not told another number.
   *
   * @deprecated The specification has transaction codes instead of PINs now.
   */
  userPinLength: s.optional(s.integer),
  /** Values that `prompt` of an authorization request may have, `prompt_values_supported`. */
  supportedPromptValues: s.optional(s.array(s.open(PromptSchema))),
  /**
   * Whether refreshing can bring a new ID token: `tokenProcess` then answers `ID_TOKEN_REISSUABLE` where one
   * can be made, and `tokenManagementReissueIdToken` makes it.
   */
  idTokenReissuable: s.optional(s.boolean),
  /**
   * Keys that sign verifiable credentials: a JWK Set in a string, private parts included. A secret. A key
   * without `kid` gets its thumbprint for one.
   */
  credentialJwks: s.optional(s.string),
  /**
   * FAPI profiles that every request is held to. It takes `FAPI` among `supportedServiceProfiles`, and an
   * Authlete server with FAPI.
   */
  fapiModes: s.optional(s.array(s.open(FapiModeSchema))),
  /**
   * Lifetime of verifiable credentials in seconds, unless the order to issue one says otherwise. 0: they do
   * not expire.
   */
  credentialDuration: s.optional(s.integer),
  /** What the credential issuer says of itself. */
  credentialIssuerMetadata: s.optional(CredentialIssuerMetadataSchema),
  /**
   * Form of `aud` in ID tokens: `array`, or `string`. Calls that issue an ID token can overrule it by their
   * own `idTokenAudType`.
   */
  idTokenAudType: s.optional(s.string),
  /**
   * Whether [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html) is on,
   * `native_sso_supported`. Off, the scope `device_sso` means nothing and device secrets are errors.
   */
  nativeSsoSupported: s.optional(s.boolean),
  /**
   * Version of [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html): `1.0-ID1` (the
   * first implementer's draft), or `1.0`, also written `1.0-Final`. Absent: `1.0-ID1`.
   */
  oid4vciVersion: s.optional(s.string),
  /** Whether `cimdMetadataPolicy` is applied. */
  cimdMetadataPolicyEnabled: s.optional(s.boolean),
  /**
   * Whether a client ID may be the URL of a document with the client's metadata
   * ([CIMD](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)), so that clients
   * need no registration. `client_id_metadata_document_supported`.
   */
  clientIdMetadataDocumentSupported: s.optional(s.boolean),
  /** Whether a client ID that is such a URL has to match an entry of `cimdAllowlist`. */
  cimdAllowlistEnabled: s.optional(s.boolean),
  /**
   * URIs of allowed client IDs: scheme and authority must be equal, the path may go on, a query counts only
   * where the entry has one. `https://example.com/a` also allows `https://example.com/a/b`.
   */
  cimdAllowlist: s.optional(s.array(s.string)),
  /** Whether metadata documents are fetched each time, even while the stored copy is fresh. */
  cimdAlwaysRetrieved: s.optional(s.boolean),
  /**
   * Whether such a client ID may be an `http` URL, for development. In production use it with an allowlist
   * only.
   */
  cimdHttpPermitted: s.optional(s.boolean),
  /** Whether such a client ID may have a query. */
  cimdQueryPermitted: s.optional(s.boolean),
  /**
   * Policy that is applied to metadata from such documents: a [metadata policy of OpenID
   * Federation](https://openid.net/specs/openid-federation-1_0.html#name-metadata-policy), as JSON in a
   * string.
   */
  cimdMetadataPolicy: s.optional(s.string),
  /**
   * Whether aliases of clients must not begin with `http://` or `https://`, where they could be taken for
   * entity IDs or metadata documents. Default: `false`; `true` is recommended.
   */
  httpAliasProhibited: s.optional(s.boolean),
  /** How long an authorization code is valid, in seconds. Authlete 3.0.29 or later. */
  authorizationCodeDuration: s.optional(s.integer),
  /**
   * URL of the challenge endpoint, [OAuth 2.0 Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/). Call
   * `attestationChallenge` there. Authlete 3.0.28 or later.
   */
  challengeEndpoint: s.optional(s.string),
  /** How long an attestation challenge is valid, in seconds. Authlete 3.0.28 or later. */
  attestationChallengeTimeWindow: s.optional(s.integer),
  /**
   * Whether `clientAttesterRoots` are trusted when the certificate chain (`x5c`) of a Client Attestation JWT is
   * validated.
   */
  clientAttesterRootsEnabled: s.optional(s.boolean),
  /**
   * Whether only `clientAttesterRoots` are trusted, and not the root certificates that are installed at
   * Authlete.
   */
  clientAttesterRootsOnly: s.optional(s.boolean),
  /**
   * Root certificates for the chains of Client Attestation JWTs, each an X.509 certificate in PEM format.
   */
  clientAttesterRoots: s.optional(s.array(s.string)),
  /**
   * Whether `keyAttesterRoots` are trusted when the certificate chain (`x5c`) of a Key Attestation JWT is
   * validated, [OpenID for Verifiable Credential Issuance 1.0](https://openid.net/specs/openid-4-verifiable-
   * credential-issuance-1_0.html).
   */
  keyAttesterRootsEnabled: s.optional(s.boolean),
  /**
   * Whether only `keyAttesterRoots` are trusted, and not the root certificates that are installed at Authlete.
   */
  keyAttesterRootsOnly: s.optional(s.boolean),
  /** Root certificates for the chains of Key Attestation JWTs, each an X.509 certificate in PEM format. */
  keyAttesterRoots: s.optional(s.array(s.string)),
  /**
   * Whether the service supports [OpenID Connect Back-Channel Logout 1.0](https://openid.net/specs/openid-
   * connect-backchannel-1_0.html), `backchannel_logout_supported`. `backchannelLogoutToken` creates the logout
   * tokens. Authlete 3.0.32 or later.
   */
  backchannelLogoutSupported: s.optional(s.boolean),
  /**
   * Whether logout tokens can contain the `sid` claim, `backchannel_logout_session_supported`. Authlete 3.0.32
   * or later.
   */
  backchannelLogoutSessionSupported: s.optional(s.boolean),
  /**
   * The version of the [OpenID4VC High Assurance Interoperability Profile](https://openid.net/specs/openid4vc-
   * high-assurance-interoperability-profile-1_0.html) that all requests must comply with. A client or a scope
   * can require it for itself. Authlete 3.0.29 or later.
   */
  haipVersion: s.optional(s.string),
});

/** @deprecated Use {@link Service}. */
export type ServiceInput = Service;
