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
import { ScopeSchema } from "./scope.js";
import { ServiceProfileSchema } from "./serviceProfile.js";
import { SnsSchema } from "./sns.js";
import { SnsCredentialsSchema } from "./snsCredentials.js";
import { TrustAnchorSchema } from "./trustAnchor.js";
import { UserCodeCharsetSchema } from "./userCodeCharset.js";
import * as v from "./valibot.js";
import { VerifiedClaimsValidationSchemaSchema } from "./verifiedClaimsValidationSchema.js";

const schema = v.object({
  /** Serial number that Authlete gave the service; not the ID that calls name (see `apiKey`). */
  number: v.optional(v.IntegerSchema),
  /** Name of the service, for people. */
  serviceName: v.optional(v.string()),
  /**
   * Issuer identifier: `iss` of ID tokens and `issuer` of the discovery document. An `https` URL without
   * query and fragment.
   */
  issuer: v.optional(v.string()),
  /** What the service is for, in words. */
  description: v.optional(v.string()),
  /** ID of the service, the `serviceId` of this SDK's calls in digits. Authlete assigns it. */
  apiKey: v.optional(v.IntegerSchema),
  /** Secret that Authlete gave the service. Do not log it. This SDK authenticates with the bearer instead. */
  apiSecret: v.optional(v.string()),
  /** Your endpoint that Authlete tells how a batch of `tokenManagementCreateBatch` ended. */
  tokenBatchNotificationEndpoint: v.optional(v.string()),
  /**
   * Whether `aud` of client assertions (`private_key_jwt`, `client_secret_jwt`) may be nothing but `issuer`,
   * as a single string.
   */
  clientAssertionAudRestrictedToIssuer: v.optional(v.boolean()),
  /** Number of the organization that the service belongs to. Authlete assigns it. */
  serviceOwnerNumber: v.optional(v.IntegerSchema),
  /** How many clients one developer may have at most. */
  clientsPerDeveloper: v.optional(v.IntegerSchema),
  /** Your endpoint that checks a developer's login when they enter Authlete's developer portal. */
  developerAuthenticationCallbackEndpoint: v.optional(v.string()),
  /** User name of the basic authentication with which Authlete calls that endpoint. */
  developerAuthenticationCallbackApiKey: v.optional(v.string()),
  /** Password of the same. A secret. */
  developerAuthenticationCallbackApiSecret: v.optional(v.string()),
  /** Social networks by which users may log in. */
  supportedSnses: v.optional(v.array(v.open(SnsSchema))),
  /** What the service identifies itself with at those social networks. */
  snsCredentials: v.optional(v.array(SnsCredentialsSchema)),
  /**
   * Whether clients may have an alias beside their numeric ID. Always `true`.
   *
   * @deprecated Aliases cannot be turned off any more; leave it out.
   */
  clientIdAliasEnabled: v.optional(v.boolean()),
  /** Facts that Authlete adds to an answer, depending on the call: `clientCount` is the number of clients. */
  metadata: v.optional(v.array(PairSchema)),
  /** When the service was created, in milliseconds since the epoch. */
  createdAt: v.optional(v.IntegerSchema),
  /** When the service was changed last, in milliseconds since the epoch. */
  modifiedAt: v.optional(v.IntegerSchema),
  /**
   * Your endpoint that Authlete posts a user's login to, where Authlete serves the authorization page (see
   * `directAuthorizationEndpointEnabled`).
   */
  authenticationCallbackEndpoint: v.optional(v.string()),
  /**
   * User name of the basic authentication with which Authlete calls that endpoint. Absent: it sends no
   * `Authorization`.
   */
  authenticationCallbackApiKey: v.optional(v.string()),
  /** Password of the same. A secret. */
  authenticationCallbackApiSecret: v.optional(v.string()),
  /**
   * Authentication context classes that clients may ask for, `acr_values_supported` of the discovery
   * document.
   */
  supportedAcrs: v.optional(v.array(v.string())),
  /** Flows by which clients get tokens, `grant_types_supported`. Requests of any other are refused. */
  supportedGrantTypes: v.optional(v.array(v.open(GrantTypeSchema))),
  /** Values that `response_type` may have, `response_types_supported`. */
  supportedResponseTypes: v.optional(v.array(v.open(ResponseTypeSchema))),
  /**
   * Values that `type` may have in `authorization_details`, `authorization_details_types_supported` of
   * [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396).
   */
  supportedAuthorizationDetailsTypes: v.optional(v.array(v.string())),
  /** Security profiles that the service keeps to. FAPI needs `FAPI` here; see `fapiModes`. */
  supportedServiceProfiles: v.optional(v.array(v.open(ServiceProfileSchema))),
  /** Whether error answers come without `error_description`. */
  errorDescriptionOmitted: v.optional(v.boolean()),
  /** Whether error answers come without `error_uri`. */
  errorUriOmitted: v.optional(v.boolean()),
  /** URL of the authorization endpoint, `authorization_endpoint`. With `https`, without a fragment. */
  authorizationEndpoint: v.optional(v.string()),
  /**
   * Whether Authlete itself serves an authorization endpoint, at `/api/auth/authorization/direct/{apiKey}`.
   */
  directAuthorizationEndpointEnabled: v.optional(v.boolean()),
  /**
   * Languages of your pages as tags of [RFC 5646](https://www.rfc-editor.org/rfc/rfc5646) (`en-US`),
   * `ui_locales_supported`.
   */
  supportedUiLocales: v.optional(v.array(v.string())),
  /** Values that `display` of an authorization request may have, `display_values_supported`. */
  supportedDisplays: v.optional(v.array(v.open(DisplaySchema))),
  /**
   * Whether each request of the authorization code flow must bring a `code_challenge`,
   * [RFC 7636](https://www.rfc-editor.org/rfc/rfc7636) (PKCE).
   */
  pkceRequired: v.optional(v.boolean()),
  /**
   * Whether a `code_challenge` is accepted with `code_challenge_method=S256` only; `plain`, also by omission,
   * is refused.
   */
  pkceS256Required: v.optional(v.boolean()),
  /**
   * Lifetime, in seconds, of authorization responses in the form of JWTs
   * ([JARM](https://openid.net/specs/oauth-v2-jarm.html)); it sets their `exp`.
   */
  authorizationResponseDuration: v.optional(v.IntegerSchema),
  /** URL of the token endpoint, `token_endpoint`. With `https`, without a fragment. */
  tokenEndpoint: v.optional(v.string()),
  /** Whether Authlete itself serves a token endpoint, at `/api/auth/token/direct/{apiKey}`. */
  directTokenEndpointEnabled: v.optional(v.boolean()),
  /** How clients may authenticate at the token endpoint, `token_endpoint_auth_methods_supported`. */
  supportedTokenAuthMethods: v.optional(v.array(v.open(ClientAuthMethodSchema))),
  /**
   * Whether public clients may leave out `client_id` of a token request where the code or the refresh token
   * tells which client it is. Keep it off unless you have a special reason.
   */
  missingClientIdAllowed: v.optional(v.boolean()),
  /**
   * URL of the revocation endpoint ([RFC 7009](https://www.rfc-editor.org/rfc/rfc7009)),
   * `revocation_endpoint`. With `https`.
   */
  revocationEndpoint: v.optional(v.string()),
  /** Whether Authlete itself serves a revocation endpoint, at `/api/auth/revocation/direct/{apiKey}`. */
  directRevocationEndpointEnabled: v.optional(v.boolean()),
  /**
   * How clients may authenticate at the revocation endpoint, `revocation_endpoint_auth_methods_supported`.
   */
  supportedRevocationAuthMethods: v.optional(v.array(v.open(ClientAuthMethodSchema))),
  /**
   * URL of the introspection endpoint ([RFC 7662](https://www.rfc-editor.org/rfc/rfc7662)),
   * `introspection_endpoint`.
   */
  introspectionEndpoint: v.optional(v.string()),
  /** Whether Authlete itself serves an introspection endpoint. */
  directIntrospectionEndpointEnabled: v.optional(v.boolean()),
  /**
   * How callers may authenticate at the introspection endpoint,
   * `introspection_endpoint_auth_methods_supported`.
   */
  supportedIntrospectionAuthMethods: v.optional(v.array(v.open(ClientAuthMethodSchema))),
  /**
   * URL of the endpoint for pushed authorization requests, `pushed_authorization_request_endpoint` of
   * [RFC 9126](https://www.rfc-editor.org/rfc/rfc9126#section-5).
   */
  pushedAuthReqEndpoint: v.optional(v.string()),
  /** Lifetime of a pushed authorization request in seconds. */
  pushedAuthReqDuration: v.optional(v.IntegerSchema),
  /** Whether clients must push their authorization requests, `require_pushed_authorization_requests`. */
  parRequired: v.optional(v.boolean()),
  /**
   * Whether each authorization request must bring a request object, in `request` or behind `request_uri`.
   * Without `traditionalRequestObjectProcessingApplied` the discovery document then has
   * `require_signed_request_object` as `true`.
   */
  requestObjectRequired: v.optional(v.boolean()),
  /**
   * Whether request objects follow the rules of OpenID Connect Core instead of those of
   * [RFC 9101](https://www.rfc-editor.org/rfc/rfc9101) (JAR). The latter want a signature, and ignore
   * parameters outside the object.
   */
  traditionalRequestObjectProcessingApplied: v.optional(v.boolean()),
  /**
   * Whether the certificate chain is checked where a client authenticates by `tls_client_auth`
   * ([RFC 8705](https://www.rfc-editor.org/rfc/rfc8705)).
   */
  mutualTlsValidatePkiCertChain: v.optional(v.boolean()),
  /** Root certificates that such a chain may end at. */
  trustedRootCertificates: v.optional(v.array(v.string())),
  /**
   * URLs of endpoints for clients that use mutual TLS, `mtls_endpoint_aliases` of
   * [RFC 8705](https://www.rfc-editor.org/rfc/rfc8705#section-5).
   */
  mtlsEndpointAliases: v.optional(v.array(NamedUriSchema)),
  /**
   * `token_type` of token responses; `Bearer` where access tokens are used as in
   * [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750).
   */
  accessTokenType: v.optional(v.string()),
  /**
   * Whether access tokens can be bound to the client's TLS certificate,
   * `tls_client_certificate_bound_access_tokens` of RFC 8705.
   */
  tlsClientCertificateBoundAccessTokens: v.optional(v.boolean()),
  /**
   * Lifetime of access tokens in seconds, `expires_in` of token responses. Scopes and clients can have their
   * own.
   */
  accessTokenDuration: v.optional(v.IntegerSchema),
  /**
   * Whether a user has one access token of a client at most: a new one ends the older. Tokens of the client
   * credentials flow are not counted.
   */
  singleAccessTokenPerSubject: v.optional(v.boolean()),
  /** Signature algorithm of access tokens that are JWTs. Absent: access tokens are random strings. */
  accessTokenSignAlg: v.optional(v.open(JwsAlgSchema)),
  /**
   * `kid` of the key in `jwks` that signs access tokens. Needed where several keys fit `accessTokenSignAlg`.
   */
  accessTokenSignatureKeyId: v.optional(v.string()),
  /** Lifetime of refresh tokens in seconds. */
  refreshTokenDuration: v.optional(v.IntegerSchema),
  /**
   * Whether a new refresh token gets the time that was left to the one it replaces, instead of a full
   * lifetime.
   */
  refreshTokenDurationKept: v.optional(v.boolean()),
  /**
   * Whether each use gives a refresh token its full lifetime again. Has an effect with `refreshTokenKept`
   * only.
   */
  refreshTokenDurationReset: v.optional(v.boolean()),
  /** Whether a refresh token stays valid when it was used. `false`: each use ends it and brings a new one. */
  refreshTokenKept: v.optional(v.boolean()),
  /** Scopes of the service. */
  supportedScopes: v.optional(v.array(ScopeSchema)),
  /** Whether a request is refused that names no scope, where no scope of the service is a default either. */
  scopeRequired: v.optional(v.boolean()),
  /** Lifetime of ID tokens in seconds; it sets their `exp`. */
  idTokenDuration: v.optional(v.IntegerSchema),
  /**
   * How far a client's clock may be off, in seconds, when `exp`, `iat` and `nbf` of its JWTs are checked. 0
   * to 65535.
   */
  allowableClockSkew: v.optional(v.IntegerSchema),
  /** Kinds of claims that the service gives, `claim_types_supported`. Authlete helps with `NORMAL` alone. */
  supportedClaimTypes: v.optional(v.array(v.open(ClaimTypeSchema))),
  /** Languages of claims as tags of RFC 5646 (`ja-JP`), `claims_locales_supported`. */
  supportedClaimLocales: v.optional(v.array(v.string())),
  /** Names of the claims that the service can give, `claims_supported`. */
  supportedClaims: v.optional(v.array(v.string())),
  /**
   * Whether the claims behind scopes such as `profile` go into an ID token only if no access token comes with
   * it, as [OpenID Connect Core, 5.4](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims) has
   * it.
   */
  claimShortcutRestrictive: v.optional(v.boolean()),
  /**
   * URL where you publish the public keys of the service, `jwks_uri`; `jwkSetEndpointServiceJwksGetApi` gives
   * the document.
   */
  jwksUri: v.optional(v.string()),
  /** Whether Authlete itself publishes the public keys, at `/api/service/jwks/get/direct/{apiKey}`. */
  directJwksEndpointEnabled: v.optional(v.boolean()),
  /**
   * The keys of the service as a JWK Set in a string, private parts included: a secret. Needed for asymmetric
   * signatures and for decrypting request objects.
   */
  jwks: v.optional(v.string()),
  /** `kid` of the key in `jwks` that signs ID tokens with an asymmetric algorithm. */
  idTokenSignatureKeyId: v.optional(v.string()),
  /** `kid` of the key in `jwks` that signs userinfo responses with an asymmetric algorithm. */
  userInfoSignatureKeyId: v.optional(v.string()),
  /** `kid` of the key in `jwks` that signs authorization responses (JARM) with an asymmetric algorithm. */
  authorizationSignatureKeyId: v.optional(v.string()),
  /** URL of the userinfo endpoint, `userinfo_endpoint`. With `https`. */
  userInfoEndpoint: v.optional(v.string()),
  /** Whether Authlete itself serves a userinfo endpoint, at `/api/auth/userinfo/direct/{apiKey}`. */
  directUserInfoEndpointEnabled: v.optional(v.boolean()),
  /** Whether clients may register themselves, [RFC 7591](https://www.rfc-editor.org/rfc/rfc7591). */
  dynamicRegistrationSupported: v.optional(v.boolean()),
  /** URL of the client registration endpoint, `registration_endpoint`. With `https`. */
  registrationEndpoint: v.optional(v.string()),
  /**
   * Base of the URLs at which registered clients manage themselves: the client ID is appended as a path
   * segment. Absent: `registrationEndpoint` is the base.
   */
  registrationManagementEndpoint: v.optional(v.string()),
  /** URL of your policy on how clients may use data, `op_policy_uri`. */
  policyUri: v.optional(v.string()),
  /** URL of your terms of service, `op_tos_uri`. */
  tosUri: v.optional(v.string()),
  /** URL of your documentation for developers, `service_documentation`. */
  serviceDocumentation: v.optional(v.string()),
  /**
   * URL of the backchannel authentication endpoint of
   * [CIBA](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html),
   * `backchannel_authentication_endpoint`.
   */
  backchannelAuthenticationEndpoint: v.optional(v.string()),
  /** Ways in which CIBA clients may get their tokens, `backchannel_token_delivery_modes_supported`. */
  supportedBackchannelTokenDeliveryModes: v.optional(v.array(v.open(DeliveryModeSchema))),
  /** Lifetime of an `auth_req_id` in seconds, `expires_in` of CIBA's first answer. */
  backchannelAuthReqIdDuration: v.optional(v.IntegerSchema),
  /** Seconds that a CIBA client must wait between two token requests, `interval` of the same answer. */
  backchannelPollingInterval: v.optional(v.IntegerSchema),
  /** Whether CIBA requests may have a `user_code`, `backchannel_user_code_parameter_supported`. */
  backchannelUserCodeParameterSupported: v.optional(v.boolean()),
  /**
   * Whether CIBA requests under FAPI must have a `binding_message`. If not, your server has to see to it that
   * each request has a context of its own.
   */
  backchannelBindingMessageRequiredInFapi: v.optional(v.boolean()),
  /**
   * URL of the device authorization endpoint of [RFC 8628](https://www.rfc-editor.org/rfc/rfc8628),
   * `device_authorization_endpoint`.
   */
  deviceAuthorizationEndpoint: v.optional(v.string()),
  /** Page where the user enters the code that their device shows, `verification_uri`. */
  deviceVerificationUri: v.optional(v.string()),
  /**
   * The same page with the literal `USER_CODE`, which Authlete replaces by the code
   * (`https://example.com/device?user_code=USER_CODE`), for `verification_uri_complete`. Absent: so is that.
   */
  deviceVerificationUriComplete: v.optional(v.string()),
  /**
   * Lifetime of device codes and user codes in seconds, `expires_in` of the device authorization response.
   */
  deviceFlowCodeDuration: v.optional(v.IntegerSchema),
  /**
   * Seconds that a device must wait between two token requests, `interval` of the same response. 0 to 65535.
   */
  deviceFlowPollingInterval: v.optional(v.IntegerSchema),
  /** Characters that a `user_code` of the device flow is made of. */
  userCodeCharset: v.optional(v.open(UserCodeCharsetSchema)),
  /** How many characters a `user_code` of the device flow has. 0 to 255. */
  userCodeLength: v.optional(v.IntegerSchema),
  /**
   * Trust frameworks, `trust_frameworks_supported` of [OpenID Connect for Identity
   * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   */
  supportedTrustFrameworks: v.optional(v.array(v.string())),
  /** Kinds of evidence for an identity, `evidence_supported` of Identity Assurance. */
  supportedEvidence: v.optional(v.array(v.string())),
  /**
   * Kinds of identity documents, `id_documents_supported` of older drafts of Identity Assurance.
   *
   * @deprecated Use `supportedDocuments`.
   */
  supportedIdentityDocuments: v.optional(v.array(v.string())),
  /**
   * Ways of verifying an identity, `id_documents_verification_methods_supported` of older drafts of Identity
   * Assurance.
   *
   * @deprecated Use `supportedDocumentsMethods`.
   */
  supportedVerificationMethods: v.optional(v.array(v.string())),
  /** Claims that can be in `verified_claims`, `claims_in_verified_claims_supported` of Identity Assurance. */
  supportedVerifiedClaims: v.optional(v.array(v.string())),
  /** JSON schemas that `verified_claims` are checked against. Absent: `standard`. */
  verifiedClaimsValidationSchemaSet: v.optional(v.open(VerifiedClaimsValidationSchemaSchema)),
  /** Keys and values of your own. */
  attributes: v.optional(v.array(PairSchema)),
  /**
   * Whether request objects under FAPI 1.0 Advanced may lack `nbf`, and their lifetime goes unchecked. The
   * profile forbids that; it is for moving from its older drafts.
   */
  nbfOptional: v.optional(v.boolean()),
  /**
   * Whether authorization responses come without `iss` ([RFC 9207](https://www.rfc-editor.org/rfc/rfc9207)),
   * which protects from mix-up attacks. Not for production.
   */
  issSuppressed: v.optional(v.boolean()),
  /**
   * Names of non-standard client metadata that dynamic registration stores with the client. It drops all
   * others.
   */
  supportedCustomClientMetadata: v.optional(v.array(v.string())),
  /** Whether an access token is made to expire no later than its refresh token. */
  tokenExpirationLinked: v.optional(v.boolean()),
  /** Whether request objects that come through the browser must be encrypted. Pushed ones need not be. */
  frontChannelRequestObjectEncryptionRequired: v.optional(v.boolean()),
  /** Whether `alg` of an encrypted request object must be the client's `request_object_encryption_alg`. */
  requestObjectEncryptionAlgMatchRequired: v.optional(v.boolean()),
  /** Whether `enc` of an encrypted request object must be the client's `request_object_encryption_enc`. */
  requestObjectEncryptionEncMatchRequired: v.optional(v.boolean()),
  /**
   * Whether keys in hardware security modules are used. Off, the functions `hardwareSecurityKeys…` are
   * refused. The Authlete server has to support it, too.
   */
  hsmEnabled: v.optional(v.boolean()),
  /**
   * Keys in hardware security modules. Output only: `hardwareSecurityKeysCreate` and
   * `hardwareSecurityKeysDelete` change them.
   */
  hsks: v.optional(v.array(HskSchema)),
  /**
   * URL of the endpoint for [Grant Management](https://openid.net/specs/fapi-grant-management.html),
   * `grant_management_endpoint`.
   */
  grantManagementEndpoint: v.optional(v.string()),
  /**
   * Whether each authorization request, also of CIBA and of devices, must have a `grant_management_action`.
   */
  grantManagementActionRequired: v.optional(v.boolean()),
  /**
   * Whether the functions `dynamicClientRegistration…` may give the action `UNAUTHORIZED`, for a 401. Turn it
   * on when your endpoint handles that.
   */
  unauthorizedOnClientConfigSupported: v.optional(v.boolean()),
  /**
   * Whether `scope` of a dynamic registration limits what the client may ask for later, by way of its
   * `extension.requestableScopes`.
   */
  dcrScopeUsedAsRequestable: v.optional(v.boolean()),
  /**
   * URL where clients end a user's session, `end_session_endpoint` of [RP-Initiated
   * Logout](https://openid.net/specs/openid-connect-rpinitiated-1_0.html). With `https`, without a fragment.
   */
  endSessionEndpoint: v.optional(v.string()),
  /**
   * Whether the port does not count when a redirect URI at `localhost`, `127.0.0.1` or `::1` is compared,
   * [RFC 8252](https://www.rfc-editor.org/rfc/rfc8252#section-7.3).
   */
  loopbackRedirectionUriVariable: v.optional(v.boolean()),
  /** Whether `aud` of request objects has to match `issuer`. */
  requestObjectAudienceChecked: v.optional(v.boolean()),
  /**
   * Whether Authlete makes access tokens for the external attachments of `verified_claims`, and puts them
   * into ID tokens and userinfo responses.
   */
  accessTokenForExternalAttachmentEmbedded: v.optional(v.boolean()),
  /**
   * Entities above this one, `authority_hints` of its entity configuration in [OpenID
   * Federation](https://openid.net/specs/openid-federation-1_0.html). Federation does not work without.
   */
  authorityHints: v.optional(v.array(v.string())),
  /** Whether the service takes part in OpenID Federation. The Authlete server has to support it, too. */
  federationEnabled: v.optional(v.boolean()),
  /**
   * Keys that sign the entity configuration and the document at `signedJwksUri`: a JWK Set in a string,
   * private parts included. A secret.
   */
  federationJwks: v.optional(v.string()),
  /** `kid` of the key in `federationJwks` that signs. Absent: Authlete picks any. */
  federationSignatureKeyId: v.optional(v.string()),
  /** Lifetime of the entity configuration in seconds. 0: as the Authlete server is set up. */
  federationConfigurationDuration: v.optional(v.IntegerSchema),
  /**
   * URL of the federation registration endpoint, `federation_registration_endpoint`. Needed for explicit
   * registration.
   */
  federationRegistrationEndpoint: v.optional(v.string()),
  /** Name of the organization behind the service, `organization_name` of its entity configuration. */
  organizationName: v.optional(v.string()),
  /**
   * Claims that are computed from others, such as an age check from `birthdate`: a JSON object in a string,
   * `transformed_claims_predefined`. Clients ask for them with `::` before the name.
   */
  predefinedTransformedClaims: v.optional(v.string()),
  /**
   * Whether repeating a refresh at once, with the same refresh token, gives the same new refresh token
   * instead of an error.
   */
  refreshTokenIdempotent: v.optional(v.boolean()),
  /**
   * URL where you publish the public keys as a signed JWT, `signed_jwks_uri` of OpenID Federation. It
   * replaces `jwks_uri` in the entity configuration.
   */
  signedJwksUri: v.optional(v.string()),
  /** Kinds of attachments that evidence may have, `attachments_supported` of Identity Assurance. */
  supportedAttachments: v.optional(v.array(v.open(AttachmentTypeSchema))),
  /**
   * Algorithms for digests of external attachments, `digest_algorithms_supported` of Identity Assurance.
   * `sha-256` must be among them where those are supported.
   */
  supportedDigestAlgorithms: v.optional(v.array(v.string())),
  /** Kinds of documents, `documents_supported` of Identity Assurance. */
  supportedDocuments: v.optional(v.array(v.string())),
  /**
   * Ways of validating documents and verifying persons, `documents_methods_supported` of Identity Assurance.
   */
  supportedDocumentsMethods: v.optional(v.array(v.string())),
  /**
   * Ways of validating documents, `documents_validation_methods_supported` of the third draft of Identity
   * Assurance.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsValidationMethods: v.optional(v.array(v.string())),
  /**
   * Ways of verifying persons by documents, `documents_verification_methods_supported` of the third draft of
   * Identity Assurance.
   *
   * @deprecated Use `supportedDocumentsCheckMethods`.
   */
  supportedDocumentsVerificationMethods: v.optional(v.array(v.string())),
  /**
   * Kinds of electronic records, `electronic_records_supported` of Identity Assurance. Needed where
   * `supportedEvidence` has `electronic_record`.
   */
  supportedElectronicRecords: v.optional(v.array(v.string())),
  /**
   * Ways in which clients of a federation become known, `client_registration_types_supported`. `EXPLICIT`
   * needs `federationRegistrationEndpoint`.
   */
  supportedClientRegistrationTypes: v.optional(v.array(v.open(ClientRegistrationTypeSchema))),
  /**
   * Whether a token exchange ([RFC 8693](https://www.rfc-editor.org/rfc/rfc8693)) is refused that names no
   * client.
   */
  tokenExchangeByIdentifiableClientsOnly: v.optional(v.boolean()),
  /** Whether a token exchange is refused to public clients. */
  tokenExchangeByConfidentialClientsOnly: v.optional(v.boolean()),
  /** Whether a token exchange is refused to clients without `extension.tokenExchangePermitted`. */
  tokenExchangeByPermittedClientsOnly: v.optional(v.boolean()),
  /**
   * Whether a token exchange is refused where an input token is an encrypted JWT. `false`: Authlete skips the
   * checks that it cannot make.
   */
  tokenExchangeEncryptedJwtRejected: v.optional(v.boolean()),
  /**
   * Whether a token exchange is refused where an input token is an unsigned JWT. `false`: Authlete skips the
   * remaining checks.
   */
  tokenExchangeUnsignedJwtRejected: v.optional(v.boolean()),
  /**
   * Whether a JWT as authorization grant ([RFC 7523](https://www.rfc-editor.org/rfc/rfc7523)) is refused
   * where the request names no client.
   */
  jwtGrantByIdentifiableClientsOnly: v.optional(v.boolean()),
  /** Whether an encrypted JWT is refused as authorization grant. */
  jwtGrantEncryptedJwtRejected: v.optional(v.boolean()),
  /**
   * Whether an unsigned JWT is refused as authorization grant. `false`: Authlete skips the remaining checks.
   */
  jwtGrantUnsignedJwtRejected: v.optional(v.boolean()),
  /** Whether dynamic registration refuses a `software_id` that another client has. */
  dcrDuplicateSoftwareIdBlocked: v.optional(v.boolean()),
  /**
   * Trust anchors that a client's trust chain may end at. Without one, no client of a federation can be
   * registered.
   */
  trustAnchors: v.optional(v.array(TrustAnchorSchema)),
  /**
   * Whether refreshing drops the scope `openid` from the new access token where the refresh token lacks
   * `offline_access`.
   */
  openidDroppedOnRefreshWithoutOfflineAccess: v.optional(v.boolean()),
  /** Ways of checking documents, `documents_check_methods_supported` of Identity Assurance. */
  supportedDocumentsCheckMethods: v.optional(v.array(v.string())),
  /**
   * Whether answers of protected resources are signed where the client's request was, with the key of
   * `resourceSignatureKeyId`.
   */
  rsResponseSigned: v.optional(v.boolean()),
  /**
   * Lifetime of a `c_nonce` in seconds. With `oid4vciVersion` `1.0`: the time within which all get the same
   * one. 0: as the Authlete server is set up.
   */
  cnonceDuration: v.optional(v.IntegerSchema),
  /**
   * Whether each DPoP proof must hold a `nonce`, [RFC 9449](https://www.rfc-editor.org/rfc/rfc9449). If not,
   * single calls can still ask for it by their own `dpopNonceRequired`.
   */
  dpopNonceRequired: v.optional(v.boolean()),
  /** Whether the service issues verifiable credentials. */
  verifiableCredentialsEnabled: v.optional(v.boolean()),
  /**
   * URL where you publish the public keys of the credential issuer, `jwks_uri` of its JWT issuer metadata.
   */
  credentialJwksUri: v.optional(v.string()),
  /**
   * Lifetime of credential offers in seconds, where `verifiableCredentialsCreateOffer` is not told another.
   * 0: as the Authlete server is set up.
   */
  credentialOfferDuration: v.optional(v.IntegerSchema),
  /** Lifetime of a nonce for DPoP proofs in seconds. */
  dpopNonceDuration: v.optional(v.IntegerSchema),
  /**
   * Whether token requests with a pre-authorized code need not name a client,
   * `pre-authorized_grant_anonymous_access_supported`.
   */
  preAuthorizedGrantAnonymousAccessSupported: v.optional(v.boolean()),
  /**
   * Lifetime, in seconds, of transaction IDs for credentials that are issued later. 0: as the Authlete server
   * is set up.
   */
  credentialTransactionDuration: v.optional(v.IntegerSchema),
  /** `kid` of the key in `jwks` that signs introspection responses. */
  introspectionSignatureKeyId: v.optional(v.string()),
  /** `kid` of the key in `jwks` that signs answers of protected resources; see `rsResponseSigned`. */
  resourceSignatureKeyId: v.optional(v.string()),
  /**
   * How many digits a user PIN has, where a credential offer is not told another number.
   *
   * @deprecated The specification has transaction codes instead of PINs now.
   */
  userPinLength: v.optional(v.IntegerSchema),
  /** Values that `prompt` of an authorization request may have, `prompt_values_supported`. */
  supportedPromptValues: v.optional(v.array(v.open(PromptSchema))),
  /**
   * Whether refreshing can bring a new ID token: `tokenProcess` then answers `ID_TOKEN_REISSUABLE` where one
   * can be made, and `tokenManagementReissueIdToken` makes it.
   */
  idTokenReissuable: v.optional(v.boolean()),
  /**
   * Keys that sign verifiable credentials: a JWK Set in a string, private parts included. A secret. A key
   * without `kid` gets its thumbprint for one.
   */
  credentialJwks: v.optional(v.string()),
  /**
   * FAPI profiles that every request is held to. It takes `FAPI` among `supportedServiceProfiles`, and an
   * Authlete server with FAPI.
   */
  fapiModes: v.optional(v.array(v.open(FapiModeSchema))),
  /**
   * Lifetime of verifiable credentials in seconds, unless the order to issue one says otherwise. 0: they do
   * not expire.
   */
  credentialDuration: v.optional(v.IntegerSchema),
  /** What the credential issuer says of itself. */
  credentialIssuerMetadata: v.optional(CredentialIssuerMetadataSchema),
  /**
   * Form of `aud` in ID tokens: `array`, or `string`. Calls that issue an ID token can overrule it by their
   * own `idTokenAudType`.
   */
  idTokenAudType: v.optional(v.string()),
  /**
   * Whether [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html) is on,
   * `native_sso_supported`. Off, the scope `device_sso` means nothing and device secrets are errors.
   */
  nativeSsoSupported: v.optional(v.boolean()),
  /**
   * Version of [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html): `1.0-ID1` (the
   * first implementer's draft), or `1.0`, also written `1.0-Final`. Absent: `1.0-ID1`.
   */
  oid4vciVersion: v.optional(v.string()),
  /** Whether `cimdMetadataPolicy` is applied. */
  cimdMetadataPolicyEnabled: v.optional(v.boolean()),
  /**
   * Whether a client ID may be the URL of a document with the client's metadata
   * ([CIMD](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/)), so that clients
   * need no registration. `client_id_metadata_document_supported`.
   */
  clientIdMetadataDocumentSupported: v.optional(v.boolean()),
  /** Whether a client ID that is such a URL has to match an entry of `cimdAllowlist`. */
  cimdAllowlistEnabled: v.optional(v.boolean()),
  /**
   * URIs of allowed client IDs: scheme and authority must be equal, the path may go on, a query counts only
   * where the entry has one. `https://example.com/a` also allows `https://example.com/a/b`.
   */
  cimdAllowlist: v.optional(v.array(v.string())),
  /** Whether metadata documents are fetched each time, even while the stored copy is fresh. */
  cimdAlwaysRetrieved: v.optional(v.boolean()),
  /**
   * Whether such a client ID may be an `http` URL, for development. In production use it with an allowlist
   * only.
   */
  cimdHttpPermitted: v.optional(v.boolean()),
  /** Whether such a client ID may have a query. */
  cimdQueryPermitted: v.optional(v.boolean()),
  /**
   * Policy that is applied to metadata from such documents: a [metadata policy of OpenID
   * Federation](https://openid.net/specs/openid-federation-1_0.html#name-metadata-policy), as JSON in a
   * string.
   */
  cimdMetadataPolicy: v.optional(v.string()),
  /**
   * Whether aliases of clients must not begin with `http://` or `https://`, where they could be taken for
   * entity IDs or metadata documents. Default: `false`; `true` is recommended.
   */
  httpAliasProhibited: v.optional(v.boolean()),
});

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
export interface Service extends v.InferOutput<typeof schema> {}

/** Schema of {@link Service}. */
export const ServiceSchema: v.GenericSchema<Service> = schema;

/** @deprecated Use {@link Service}. */
export type ServiceInput = Service;
