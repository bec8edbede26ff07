import { ClientAuthMethod } from "../../models/clientAuthMethod.js";
import { GrantType } from "../../models/grantType.js";
import { ResponseType } from "../../models/responseType.js";
import type { Service as ServiceSettings } from "../../models/service.js";
import type { Service } from "../service.js";

/** Asymmetric algorithms with which clients can sign. */
const asymmetric = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA"],
];

const assertionAlgorithms = ["HS256", "HS384", "HS512", ...asymmetric];

/**
 * Creates the discovery document of a service (OpenID Connect Discovery 1.0, section 3, and RFC 8414). A service that
 * does not restrict response types or grant types accepts all; other settings that it does not have are absent.
 */
export function discoveryDocument({ settings, signer }: Service): Record<string, unknown> {
  const document = {
    issuer: settings.issuer,
    ...endpoints(settings),
    ...tokens(settings),
    ...algorithms(signer.algorithms()),
    ...clientAuthentication(settings),
    ...features(settings),
    ...identityAssurance(settings),
  };
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined));
}

function endpoints(settings: ServiceSettings) {
  const aliases = settings.mtlsEndpointAliases?.map(({ name, uri }) => [name, uri]);
  return {
    authorization_endpoint: settings.authorizationEndpoint,
    token_endpoint: settings.tokenEndpoint,
    userinfo_endpoint: settings.userInfoEndpoint,
    jwks_uri: settings.jwksUri,
    registration_endpoint: settings.registrationEndpoint,
    revocation_endpoint: settings.revocationEndpoint,
    introspection_endpoint: settings.introspectionEndpoint,
    pushed_authorization_request_endpoint: settings.pushedAuthReqEndpoint,
    device_authorization_endpoint: settings.deviceAuthorizationEndpoint,
    backchannel_authentication_endpoint: settings.backchannelAuthenticationEndpoint,
    end_session_endpoint: settings.endSessionEndpoint,
    grant_management_endpoint: settings.grantManagementEndpoint,
    federation_registration_endpoint: settings.federationRegistrationEndpoint,
    challenge_endpoint: settings.challengeEndpoint,
    mtls_endpoint_aliases: aliases && Object.fromEntries(aliases),
    service_documentation: settings.serviceDocumentation,
    op_policy_uri: settings.policyUri,
    op_tos_uri: settings.tosUri,
  };
}

function tokens(settings: ServiceSettings) {
  const { supportedResponseTypes = Object.values<string>(ResponseType) } = settings;
  const { supportedGrantTypes = Object.values<string>(GrantType) } = settings;
  return {
    scopes_supported: settings.supportedScopes?.map(({ name }) => name),
    response_types_supported: supportedResponseTypes.map(responseTypeOf),
    response_modes_supported: ["query", "fragment", "form_post"],
    grant_types_supported: supportedGrantTypes.map(grantTypeOf),
    subject_types_supported: ["public", "pairwise"],
    acr_values_supported: settings.supportedAcrs,
    claims_supported: settings.supportedClaims,
    claim_types_supported: lowerCase(settings.supportedClaimTypes),
    claims_locales_supported: settings.supportedClaimLocales,
    ui_locales_supported: settings.supportedUiLocales,
    display_values_supported: lowerCase(settings.supportedDisplays),
    prompt_values_supported: lowerCase(settings.supportedPromptValues),
    authorization_details_types_supported: settings.supportedAuthorizationDetailsTypes,
  };
}

function algorithms(own: readonly string[]) {
  return {
    id_token_signing_alg_values_supported: own,
    userinfo_signing_alg_values_supported: own,
    authorization_signing_alg_values_supported: own,
    request_object_signing_alg_values_supported: assertionAlgorithms,
    dpop_signing_alg_values_supported: asymmetric,
    backchannel_authentication_request_signing_alg_values_supported: asymmetric,
  };
}

function clientAuthentication(settings: ServiceSettings) {
  const { supportedTokenAuthMethods = defaultAuthMethods } = settings;
  const { supportedRevocationAuthMethods, supportedIntrospectionAuthMethods } = settings;
  return {
    token_endpoint_auth_methods_supported: lowerCase(supportedTokenAuthMethods),
    token_endpoint_auth_signing_alg_values_supported: assertionAlgorithms,
    ...(settings.revocationEndpoint && {
      revocation_endpoint_auth_methods_supported: lowerCase(supportedRevocationAuthMethods ?? []),
      revocation_endpoint_auth_signing_alg_values_supported: assertionAlgorithms,
    }),
    ...(settings.introspectionEndpoint && {
      introspection_endpoint_auth_methods_supported: lowerCase(supportedIntrospectionAuthMethods ?? []),
      introspection_endpoint_auth_signing_alg_values_supported: assertionAlgorithms,
    }),
  };
}

const defaultAuthMethods = [
  ClientAuthMethod.None,
  ClientAuthMethod.ClientSecretBasic,
  ClientAuthMethod.ClientSecretPost,
  ClientAuthMethod.ClientSecretJwt,
  ClientAuthMethod.PrivateKeyJwt,
];

function features(settings: ServiceSettings) {
  const isSignatureRequired =
    settings.requestObjectRequired && !settings.traditionalRequestObjectProcessingApplied;
  return {
    claims_parameter_supported: true,
    request_parameter_supported: true,
    request_uri_parameter_supported: true,
    require_request_uri_registration: true,
    code_challenge_methods_supported: settings.pkceS256Required ? ["S256"] : ["plain", "S256"],
    tls_client_certificate_bound_access_tokens: settings.tlsClientCertificateBoundAccessTokens ?? false,
    require_pushed_authorization_requests: settings.parRequired ?? false,
    require_signed_request_object: isSignatureRequired ?? false,
    authorization_response_iss_parameter_supported: !settings.issSuppressed,
    authorization_details_supported: true,
    backchannel_token_delivery_modes_supported: lowerCase(
      settings.supportedBackchannelTokenDeliveryModes ?? [],
    ),
    backchannel_user_code_parameter_supported: settings.backchannelUserCodeParameterSupported ?? false,
    backchannel_logout_supported: settings.backchannelLogoutSupported,
    backchannel_logout_session_supported: settings.backchannelLogoutSessionSupported,
    native_sso_supported: settings.nativeSsoSupported,
    client_id_metadata_document_supported: settings.clientIdMetadataDocumentSupported,
    client_registration_types_supported: lowerCase(settings.supportedClientRegistrationTypes),
  };
}

function identityAssurance(settings: ServiceSettings) {
  return {
    verified_claims_supported: Boolean(settings.supportedVerifiedClaims?.length),
    trust_frameworks_supported: settings.supportedTrustFrameworks,
    evidence_supported: settings.supportedEvidence,
    documents_supported: settings.supportedDocuments,
    documents_methods_supported: settings.supportedDocumentsMethods,
    documents_check_methods_supported: settings.supportedDocumentsCheckMethods,
    electronic_records_supported: settings.supportedElectronicRecords,
    claims_in_verified_claims_supported: settings.supportedVerifiedClaims,
    attachments_supported: lowerCase(settings.supportedAttachments),
    digest_algorithms_supported: settings.supportedDigestAlgorithms,
  };
}

/** Names of grant types in OAuth that differ from Authlete's by more than their case. */
const grantTypes: Record<string, string> = {
  __proto__: null as never,
  [GrantType.Ciba]: "urn:openid:params:grant-type:ciba",
  [GrantType.DeviceCode]: "urn:ietf:params:oauth:grant-type:device_code",
  [GrantType.TokenExchange]: "urn:ietf:params:oauth:grant-type:token-exchange",
  [GrantType.JwtBearer]: "urn:ietf:params:oauth:grant-type:jwt-bearer",
  [GrantType.PreAuthorizedCode]: "urn:ietf:params:oauth:grant-type:pre-authorized_code",
};

/** The name of a grant type in OAuth. */
function grantTypeOf(type: string): string {
  return grantTypes[type] ?? type.toLowerCase();
}

/** The name of a response type in OAuth: `CODE_ID_TOKEN` is `code id_token`. */
function responseTypeOf(type: string): string {
  return type.toLowerCase().replaceAll(/(?<!id)_/g, " ");
}

function lowerCase(values: readonly string[] | undefined): string[] | undefined {
  return values?.map((value) => value.toLowerCase());
}
