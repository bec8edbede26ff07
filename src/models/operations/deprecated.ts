// Names after Authlete's operation IDs, which this package used before requests were named after functions.
import type { GenericSchema } from "../schema.js";
import { type ServiceCreateIdpRequest, ServiceCreateIdpRequestSchema } from "../serviceCreateIdpRequest.js";
import {
  type AuthorizationFailOperationRequest,
  AuthorizationFailOperationRequestSchema,
} from "./authorizationFailOperationRequest.js";
import {
  type AuthorizationIssueOperationRequest,
  AuthorizationIssueOperationRequestSchema,
} from "./authorizationIssueOperationRequest.js";
import {
  type AuthorizationManagementGetTicketInfoRequest,
  AuthorizationManagementGetTicketInfoRequestSchema,
} from "./authorizationManagementGetTicketInfoRequest.js";
import {
  type AuthorizationManagementUpdateTicketRequest,
  AuthorizationManagementUpdateTicketRequestSchema,
} from "./authorizationManagementUpdateTicketRequest.js";
import {
  type AuthorizationProcessRequestRequest,
  AuthorizationProcessRequestRequestSchema,
} from "./authorizationProcessRequestRequest.js";
import { type CibaCompleteRequest, CibaCompleteRequestSchema } from "./cibaCompleteRequest.js";
import { type CibaFailRequest, CibaFailRequestSchema } from "./cibaFailRequest.js";
import { type CibaIssueRequest, CibaIssueRequestSchema } from "./cibaIssueRequest.js";
import {
  type CibaProcessAuthenticationRequest,
  CibaProcessAuthenticationRequestSchema,
} from "./cibaProcessAuthenticationRequest.js";
import { type ClientCreateRequest, ClientCreateRequestSchema } from "./clientCreateRequest.js";
import { type ClientDeleteRequest, ClientDeleteRequestSchema } from "./clientDeleteRequest.js";
import { type ClientGetRequest, ClientGetRequestSchema } from "./clientGetRequest.js";
import { type ClientListRequest, ClientListRequestSchema } from "./clientListRequest.js";
import {
  type ClientManagementClientAuthorizationDeleteApiPostRequest,
  ClientManagementClientAuthorizationDeleteApiPostRequestSchema,
} from "./clientManagementClientAuthorizationDeleteApiPostRequest.js";
import {
  type ClientManagementClientAuthorizationDeleteApiPostRequestBody,
  ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema,
} from "./clientManagementClientAuthorizationDeleteApiPostRequestBody.js";
import {
  type ClientManagementClientAuthorizationDeleteApiRequest,
  ClientManagementClientAuthorizationDeleteApiRequestSchema,
} from "./clientManagementClientAuthorizationDeleteApiRequest.js";
import {
  type ClientManagementClientAuthorizationGetListApiPostRequest,
  ClientManagementClientAuthorizationGetListApiPostRequestSchema,
} from "./clientManagementClientAuthorizationGetListApiPostRequest.js";
import {
  type ClientManagementClientAuthorizationGetListApiRequest,
  ClientManagementClientAuthorizationGetListApiRequestSchema,
} from "./clientManagementClientAuthorizationGetListApiRequest.js";
import {
  type ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest,
  ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestSchema,
} from "./clientManagementClientExtensionRequestablesScopesUpdateApiPostRequest.js";
import {
  type ClientManagementClientGrantedScopesDeleteApiRequest,
  ClientManagementClientGrantedScopesDeleteApiRequestSchema,
} from "./clientManagementClientGrantedScopesDeleteApiRequest.js";
import {
  type ClientManagementClientGrantedScopesGetApiPostRequest,
  ClientManagementClientGrantedScopesGetApiPostRequestSchema,
} from "./clientManagementClientGrantedScopesGetApiPostRequest.js";
import {
  type ClientManagementClientGrantedScopesGetApiPostRequestBody,
  ClientManagementClientGrantedScopesGetApiPostRequestBodySchema,
} from "./clientManagementClientGrantedScopesGetApiPostRequestBody.js";
import {
  type ClientManagementClientGrantedScopesGetApiRequest,
  ClientManagementClientGrantedScopesGetApiRequestSchema,
} from "./clientManagementClientGrantedScopesGetApiRequest.js";
import {
  type ClientManagementDeleteAuthorizationsRequest,
  ClientManagementDeleteAuthorizationsRequestSchema,
} from "./clientManagementDeleteAuthorizationsRequest.js";
import {
  type ClientManagementDeleteGrantedScopesRequest,
  ClientManagementDeleteGrantedScopesRequestSchema,
} from "./clientManagementDeleteGrantedScopesRequest.js";
import {
  type ClientManagementDeleteRequestableScopesRequest,
  ClientManagementDeleteRequestableScopesRequestSchema,
} from "./clientManagementDeleteRequestableScopesRequest.js";
import {
  type ClientManagementGetGrantedScopesRequest,
  ClientManagementGetGrantedScopesRequestSchema,
} from "./clientManagementGetGrantedScopesRequest.js";
import {
  type ClientManagementGetRequestableScopesRequest,
  ClientManagementGetRequestableScopesRequestSchema,
} from "./clientManagementGetRequestableScopesRequest.js";
import {
  type ClientManagementListAuthorizationsRequest,
  ClientManagementListAuthorizationsRequestSchema,
} from "./clientManagementListAuthorizationsRequest.js";
import {
  type ClientManagementRefreshSecretRequest,
  ClientManagementRefreshSecretRequestSchema,
} from "./clientManagementRefreshSecretRequest.js";
import {
  type ClientManagementUpdateAuthorizationsRequest,
  ClientManagementUpdateAuthorizationsRequestSchema,
} from "./clientManagementUpdateAuthorizationsRequest.js";
import {
  type ClientManagementUpdateLockFlagRequest,
  ClientManagementUpdateLockFlagRequestSchema,
} from "./clientManagementUpdateLockFlagRequest.js";
import {
  type ClientManagementUpdateRequestableScopesRequest,
  ClientManagementUpdateRequestableScopesRequestSchema,
} from "./clientManagementUpdateRequestableScopesRequest.js";
import {
  type ClientManagementUpdateSecretRequest,
  ClientManagementUpdateSecretRequestSchema,
} from "./clientManagementUpdateSecretRequest.js";
import { type ClientUpdateFormRequest, ClientUpdateFormRequestSchema } from "./clientUpdateFormRequest.js";
import { type ClientUpdateRequest, ClientUpdateRequestSchema } from "./clientUpdateRequest.js";
import {
  type DeviceFlowAuthorizationRequest,
  DeviceFlowAuthorizationRequestSchema,
} from "./deviceFlowAuthorizationRequest.js";
import {
  type DeviceFlowCompleteRequest,
  DeviceFlowCompleteRequestSchema,
} from "./deviceFlowCompleteRequest.js";
import {
  type DeviceFlowVerificationRequest,
  DeviceFlowVerificationRequestSchema,
} from "./deviceFlowVerificationRequest.js";
import {
  type DynamicClientRegistrationDeleteRequest,
  DynamicClientRegistrationDeleteRequestSchema,
} from "./dynamicClientRegistrationDeleteRequest.js";
import {
  type DynamicClientRegistrationDeleteRequestBody,
  DynamicClientRegistrationDeleteRequestBodySchema,
} from "./dynamicClientRegistrationDeleteRequestBody.js";
import {
  type DynamicClientRegistrationGetRequest,
  DynamicClientRegistrationGetRequestSchema,
} from "./dynamicClientRegistrationGetRequest.js";
import {
  type DynamicClientRegistrationGetRequestBody,
  DynamicClientRegistrationGetRequestBodySchema,
} from "./dynamicClientRegistrationGetRequestBody.js";
import {
  type DynamicClientRegistrationRegisterRequest,
  DynamicClientRegistrationRegisterRequestSchema,
} from "./dynamicClientRegistrationRegisterRequest.js";
import {
  type DynamicClientRegistrationRegisterRequestBody,
  DynamicClientRegistrationRegisterRequestBodySchema,
} from "./dynamicClientRegistrationRegisterRequestBody.js";
import {
  type DynamicClientRegistrationUpdateRequest,
  DynamicClientRegistrationUpdateRequestSchema,
} from "./dynamicClientRegistrationUpdateRequest.js";
import {
  type DynamicClientRegistrationUpdateRequestBody,
  DynamicClientRegistrationUpdateRequestBodySchema,
} from "./dynamicClientRegistrationUpdateRequestBody.js";
import {
  type FederationConfigurationRequest,
  FederationConfigurationRequestSchema,
} from "./federationConfigurationRequest.js";
import {
  type FederationRegistrationOperationRequest,
  FederationRegistrationOperationRequestSchema,
} from "./federationRegistrationOperationRequest.js";
import {
  type GrantManagementProcessRequestRequest,
  GrantManagementProcessRequestRequestSchema,
} from "./grantManagementProcessRequestRequest.js";
import {
  type HardwareSecurityKeysCreateRequest,
  HardwareSecurityKeysCreateRequestSchema,
} from "./hardwareSecurityKeysCreateRequest.js";
import {
  type HardwareSecurityKeysDeleteRequest,
  HardwareSecurityKeysDeleteRequestSchema,
} from "./hardwareSecurityKeysDeleteRequest.js";
import {
  type HardwareSecurityKeysGetRequest,
  HardwareSecurityKeysGetRequestSchema,
} from "./hardwareSecurityKeysGetRequest.js";
import {
  type HardwareSecurityKeysListRequest,
  HardwareSecurityKeysListRequestSchema,
} from "./hardwareSecurityKeysListRequest.js";
import {
  type IntrospectionProcessRequest,
  IntrospectionProcessRequestSchema,
} from "./introspectionProcessRequest.js";
import {
  type IntrospectionStandardProcessRequest,
  IntrospectionStandardProcessRequestSchema,
} from "./introspectionStandardProcessRequest.js";
import {
  type JoseObjectJoseVerifyApiRequest,
  JoseObjectJoseVerifyApiRequestSchema,
} from "./joseObjectJoseVerifyApiRequest.js";
import {
  type JwkSetEndpointServiceJwksGetApiRequest,
  JwkSetEndpointServiceJwksGetApiRequestSchema,
} from "./jwkSetEndpointServiceJwksGetApiRequest.js";
import {
  type LifecycleGetApiLifecycleHealthcheckRequest,
  LifecycleGetApiLifecycleHealthcheckRequestSchema,
} from "./lifecycleGetApiLifecycleHealthcheckRequest.js";
import {
  type NativeSsoLogoutOperationRequest,
  NativeSsoLogoutOperationRequestSchema,
} from "./nativeSsoLogoutOperationRequest.js";
import { type NativeSsoProcessRequest, NativeSsoProcessRequestSchema } from "./nativeSsoProcessRequest.js";
import {
  type PushedAuthorizationCreateRequest,
  PushedAuthorizationCreateRequestSchema,
} from "./pushedAuthorizationCreateRequest.js";
import { type RevocationProcessRequest, RevocationProcessRequestSchema } from "./revocationProcessRequest.js";
import { type ServiceDeleteRequest, ServiceDeleteRequestSchema } from "./serviceDeleteRequest.js";
import {
  type ServiceGetConfigurationRequest,
  ServiceGetConfigurationRequestSchema,
} from "./serviceGetConfigurationRequest.js";
import { type ServiceGetRequest, ServiceGetRequestSchema } from "./serviceGetRequest.js";
import { type ServiceListRequest, ServiceListRequestSchema } from "./serviceListRequest.js";
import { type ServiceUpdateRequest, ServiceUpdateRequestSchema } from "./serviceUpdateRequest.js";
import {
  type TokenFailOperationRequest,
  TokenFailOperationRequestSchema,
} from "./tokenFailOperationRequest.js";
import {
  type TokenIssueOperationRequest,
  TokenIssueOperationRequestSchema,
} from "./tokenIssueOperationRequest.js";
import {
  type TokenManagementCreateBatchRequest,
  TokenManagementCreateBatchRequestSchema,
} from "./tokenManagementCreateBatchRequest.js";
import {
  type TokenManagementCreateRequest,
  TokenManagementCreateRequestSchema,
} from "./tokenManagementCreateRequest.js";
import {
  type TokenManagementDeleteRequest,
  TokenManagementDeleteRequestSchema,
} from "./tokenManagementDeleteRequest.js";
import {
  type TokenManagementGetBatchStatusRequest,
  TokenManagementGetBatchStatusRequestSchema,
} from "./tokenManagementGetBatchStatusRequest.js";
import {
  type TokenManagementListRequest,
  TokenManagementListRequestSchema,
} from "./tokenManagementListRequest.js";
import {
  type TokenManagementReissueIdTokenRequest,
  TokenManagementReissueIdTokenRequestSchema,
} from "./tokenManagementReissueIdTokenRequest.js";
import {
  type TokenManagementRevokeRequest,
  TokenManagementRevokeRequestSchema,
} from "./tokenManagementRevokeRequest.js";
import {
  type TokenManagementUpdateRequest,
  TokenManagementUpdateRequestSchema,
} from "./tokenManagementUpdateRequest.js";
import { type TokenProcessRequest, TokenProcessRequestSchema } from "./tokenProcessRequest.js";
import {
  type UserinfoIssueOperationRequest,
  UserinfoIssueOperationRequestSchema,
} from "./userinfoIssueOperationRequest.js";
import { type UserinfoProcessRequest, UserinfoProcessRequestSchema } from "./userinfoProcessRequest.js";
import { type UtilityEchoRequest, UtilityEchoRequestSchema } from "./utilityEchoRequest.js";
import { type UtilityGetInfoRequest, UtilityGetInfoRequestSchema } from "./utilityGetInfoRequest.js";
import {
  type VerifiableCredentialsBatchIssueRequest,
  VerifiableCredentialsBatchIssueRequestSchema,
} from "./verifiableCredentialsBatchIssueRequest.js";
import {
  type VerifiableCredentialsBatchParseRequest,
  VerifiableCredentialsBatchParseRequestSchema,
} from "./verifiableCredentialsBatchParseRequest.js";
import {
  type VerifiableCredentialsCreateOfferRequest,
  VerifiableCredentialsCreateOfferRequestSchema,
} from "./verifiableCredentialsCreateOfferRequest.js";
import {
  type VerifiableCredentialsDeferredIssueRequest,
  VerifiableCredentialsDeferredIssueRequestSchema,
} from "./verifiableCredentialsDeferredIssueRequest.js";
import {
  type VerifiableCredentialsDeferredParseRequest,
  VerifiableCredentialsDeferredParseRequestSchema,
} from "./verifiableCredentialsDeferredParseRequest.js";
import {
  type VerifiableCredentialsGetJwksRequest,
  VerifiableCredentialsGetJwksRequestSchema,
} from "./verifiableCredentialsGetJwksRequest.js";
import {
  type VerifiableCredentialsGetJwtIssuerRequest,
  VerifiableCredentialsGetJwtIssuerRequestSchema,
} from "./verifiableCredentialsGetJwtIssuerRequest.js";
import {
  type VerifiableCredentialsGetMetadataRequest,
  VerifiableCredentialsGetMetadataRequestSchema,
} from "./verifiableCredentialsGetMetadataRequest.js";
import {
  type VerifiableCredentialsGetOfferInfoRequest,
  VerifiableCredentialsGetOfferInfoRequestSchema,
} from "./verifiableCredentialsGetOfferInfoRequest.js";
import {
  type VerifiableCredentialsIssueRequest,
  VerifiableCredentialsIssueRequestSchema,
} from "./verifiableCredentialsIssueRequest.js";
import {
  type VerifiableCredentialsParseRequest,
  VerifiableCredentialsParseRequestSchema,
} from "./verifiableCredentialsParseRequest.js";

/** @deprecated Use {@link AuthorizationProcessRequestRequest}. */
export type AuthAuthorizationApiRequest = AuthorizationProcessRequestRequest;
/** @deprecated Use {@link AuthorizationProcessRequestRequestSchema}. */
export const AuthAuthorizationApiRequestSchema: GenericSchema<AuthAuthorizationApiRequest> =
  AuthorizationProcessRequestRequestSchema;

/** @deprecated Use {@link AuthorizationFailOperationRequest}. */
export type AuthAuthorizationFailApiRequest = AuthorizationFailOperationRequest;
/** @deprecated Use {@link AuthorizationFailOperationRequestSchema}. */
export const AuthAuthorizationFailApiRequestSchema: GenericSchema<AuthAuthorizationFailApiRequest> =
  AuthorizationFailOperationRequestSchema;

/** @deprecated Use {@link AuthorizationIssueOperationRequest}. */
export type AuthAuthorizationIssueApiRequest = AuthorizationIssueOperationRequest;
/** @deprecated Use {@link AuthorizationIssueOperationRequestSchema}. */
export const AuthAuthorizationIssueApiRequestSchema: GenericSchema<AuthAuthorizationIssueApiRequest> =
  AuthorizationIssueOperationRequestSchema;

/** @deprecated Use {@link IntrospectionProcessRequest}. */
export type AuthIntrospectionApiRequest = IntrospectionProcessRequest;
/** @deprecated Use {@link IntrospectionProcessRequestSchema}. */
export const AuthIntrospectionApiRequestSchema: GenericSchema<AuthIntrospectionApiRequest> =
  IntrospectionProcessRequestSchema;

/** @deprecated Use {@link IntrospectionStandardProcessRequest}. */
export type AuthIntrospectionStandardApiRequest = IntrospectionStandardProcessRequest;
/** @deprecated Use {@link IntrospectionStandardProcessRequestSchema}. */
export const AuthIntrospectionStandardApiRequestSchema: GenericSchema<AuthIntrospectionStandardApiRequest> =
  IntrospectionStandardProcessRequestSchema;

/** @deprecated Use {@link RevocationProcessRequest}. */
export type AuthRevocationApiRequest = RevocationProcessRequest;
/** @deprecated Use {@link RevocationProcessRequestSchema}. */
export const AuthRevocationApiRequestSchema: GenericSchema<AuthRevocationApiRequest> =
  RevocationProcessRequestSchema;

/** @deprecated Use {@link TokenProcessRequest}. */
export type AuthTokenApiRequest = TokenProcessRequest;
/** @deprecated Use {@link TokenProcessRequestSchema}. */
export const AuthTokenApiRequestSchema: GenericSchema<AuthTokenApiRequest> = TokenProcessRequestSchema;

/** @deprecated Use {@link TokenManagementCreateRequest}. */
export type AuthTokenCreateApiRequest = TokenManagementCreateRequest;
/** @deprecated Use {@link TokenManagementCreateRequestSchema}. */
export const AuthTokenCreateApiRequestSchema: GenericSchema<AuthTokenCreateApiRequest> =
  TokenManagementCreateRequestSchema;

/** @deprecated Use {@link TokenManagementCreateBatchRequest}. */
export type AuthTokenCreateBatchApiRequest = TokenManagementCreateBatchRequest;
/** @deprecated Use {@link TokenManagementCreateBatchRequestSchema}. */
export const AuthTokenCreateBatchApiRequestSchema: GenericSchema<AuthTokenCreateBatchApiRequest> =
  TokenManagementCreateBatchRequestSchema;

/** @deprecated Use {@link TokenManagementGetBatchStatusRequest}. */
export type AuthTokenCreateBatchStatusApiRequest = TokenManagementGetBatchStatusRequest;
/** @deprecated Use {@link TokenManagementGetBatchStatusRequestSchema}. */
export const AuthTokenCreateBatchStatusApiRequestSchema: GenericSchema<AuthTokenCreateBatchStatusApiRequest> =
  TokenManagementGetBatchStatusRequestSchema;

/** @deprecated Use {@link TokenManagementDeleteRequest}. */
export type AuthTokenDeleteApiRequest = TokenManagementDeleteRequest;
/** @deprecated Use {@link TokenManagementDeleteRequestSchema}. */
export const AuthTokenDeleteApiRequestSchema: GenericSchema<AuthTokenDeleteApiRequest> =
  TokenManagementDeleteRequestSchema;

/** @deprecated Use {@link TokenFailOperationRequest}. */
export type AuthTokenFailApiRequest = TokenFailOperationRequest;
/** @deprecated Use {@link TokenFailOperationRequestSchema}. */
export const AuthTokenFailApiRequestSchema: GenericSchema<AuthTokenFailApiRequest> =
  TokenFailOperationRequestSchema;

/** @deprecated Use {@link TokenManagementListRequest}. */
export type AuthTokenGetListApiRequest = TokenManagementListRequest;
/** @deprecated Use {@link TokenManagementListRequestSchema}. */
export const AuthTokenGetListApiRequestSchema: GenericSchema<AuthTokenGetListApiRequest> =
  TokenManagementListRequestSchema;

/** @deprecated Use {@link TokenIssueOperationRequest}. */
export type AuthTokenIssueApiRequest = TokenIssueOperationRequest;
/** @deprecated Use {@link TokenIssueOperationRequestSchema}. */
export const AuthTokenIssueApiRequestSchema: GenericSchema<AuthTokenIssueApiRequest> =
  TokenIssueOperationRequestSchema;

/** @deprecated Use {@link TokenManagementRevokeRequest}. */
export type AuthTokenRevokeApiRequest = TokenManagementRevokeRequest;
/** @deprecated Use {@link TokenManagementRevokeRequestSchema}. */
export const AuthTokenRevokeApiRequestSchema: GenericSchema<AuthTokenRevokeApiRequest> =
  TokenManagementRevokeRequestSchema;

/** @deprecated Use {@link TokenManagementUpdateRequest}. */
export type AuthTokenUpdateApiRequest = TokenManagementUpdateRequest;
/** @deprecated Use {@link TokenManagementUpdateRequestSchema}. */
export const AuthTokenUpdateApiRequestSchema: GenericSchema<AuthTokenUpdateApiRequest> =
  TokenManagementUpdateRequestSchema;

/** @deprecated Use {@link UserinfoProcessRequest}. */
export type AuthUserinfoApiRequest = UserinfoProcessRequest;
/** @deprecated Use {@link UserinfoProcessRequestSchema}. */
export const AuthUserinfoApiRequestSchema: GenericSchema<AuthUserinfoApiRequest> =
  UserinfoProcessRequestSchema;

/** @deprecated Use {@link UserinfoIssueOperationRequest}. */
export type AuthUserinfoIssueApiRequest = UserinfoIssueOperationRequest;
/** @deprecated Use {@link UserinfoIssueOperationRequestSchema}. */
export const AuthUserinfoIssueApiRequestSchema: GenericSchema<AuthUserinfoIssueApiRequest> =
  UserinfoIssueOperationRequestSchema;

/** @deprecated Use {@link AuthorizationManagementGetTicketInfoRequest}. */
export type AuthorizationTicketInfoPostApiRequest = AuthorizationManagementGetTicketInfoRequest;
/** @deprecated Use {@link AuthorizationManagementGetTicketInfoRequestSchema}. */
export const AuthorizationTicketInfoPostApiRequestSchema: GenericSchema<AuthorizationTicketInfoPostApiRequest> =
  AuthorizationManagementGetTicketInfoRequestSchema;

/** @deprecated Use {@link CibaProcessAuthenticationRequest}. */
export type BackchannelAuthenticationApiRequest = CibaProcessAuthenticationRequest;
/** @deprecated Use {@link CibaProcessAuthenticationRequestSchema}. */
export const BackchannelAuthenticationApiRequestSchema: GenericSchema<BackchannelAuthenticationApiRequest> =
  CibaProcessAuthenticationRequestSchema;

/** @deprecated Use {@link CibaCompleteRequest}. */
export type BackchannelAuthenticationCompleteApiRequest = CibaCompleteRequest;
/** @deprecated Use {@link CibaCompleteRequestSchema}. */
export const BackchannelAuthenticationCompleteApiRequestSchema: GenericSchema<BackchannelAuthenticationCompleteApiRequest> =
  CibaCompleteRequestSchema;

/** @deprecated Use {@link CibaFailRequest}. */
export type BackchannelAuthenticationFailApiRequest = CibaFailRequest;
/** @deprecated Use {@link CibaFailRequestSchema}. */
export const BackchannelAuthenticationFailApiRequestSchema: GenericSchema<BackchannelAuthenticationFailApiRequest> =
  CibaFailRequestSchema;

/** @deprecated Use {@link CibaIssueRequest}. */
export type BackchannelAuthenticationIssueApiRequest = CibaIssueRequest;
/** @deprecated Use {@link CibaIssueRequestSchema}. */
export const BackchannelAuthenticationIssueApiRequestSchema: GenericSchema<BackchannelAuthenticationIssueApiRequest> =
  CibaIssueRequestSchema;

/** @deprecated Use {@link ClientManagementClientAuthorizationDeleteApiPostRequest}. */
export type ClientAuthorizationDeleteApiPostRequest = ClientManagementClientAuthorizationDeleteApiPostRequest;
/** @deprecated Use {@link ClientManagementClientAuthorizationDeleteApiPostRequestSchema}. */
export const ClientAuthorizationDeleteApiPostRequestSchema: GenericSchema<ClientAuthorizationDeleteApiPostRequest> =
  ClientManagementClientAuthorizationDeleteApiPostRequestSchema;

/** @deprecated Use {@link ClientManagementClientAuthorizationDeleteApiPostRequestBody}. */
export type ClientAuthorizationDeleteApiPostRequestBody =
  ClientManagementClientAuthorizationDeleteApiPostRequestBody;
/** @deprecated Use {@link ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema}. */
export const ClientAuthorizationDeleteApiPostRequestBodySchema: GenericSchema<ClientAuthorizationDeleteApiPostRequestBody> =
  ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema;

/** @deprecated Use {@link ClientManagementClientAuthorizationDeleteApiRequest}. */
export type ClientAuthorizationDeleteApiRequest = ClientManagementClientAuthorizationDeleteApiRequest;
/** @deprecated Use {@link ClientManagementClientAuthorizationDeleteApiRequestSchema}. */
export const ClientAuthorizationDeleteApiRequestSchema: GenericSchema<ClientAuthorizationDeleteApiRequest> =
  ClientManagementClientAuthorizationDeleteApiRequestSchema;

/** @deprecated Use {@link ClientManagementDeleteAuthorizationsRequest}. */
export type ClientAuthorizationDeleteBySubjectApiRequest = ClientManagementDeleteAuthorizationsRequest;
/** @deprecated Use {@link ClientManagementDeleteAuthorizationsRequestSchema}. */
export const ClientAuthorizationDeleteBySubjectApiRequestSchema: GenericSchema<ClientAuthorizationDeleteBySubjectApiRequest> =
  ClientManagementDeleteAuthorizationsRequestSchema;

/** @deprecated Use {@link ClientManagementClientAuthorizationGetListApiPostRequest}. */
export type ClientAuthorizationGetListApiPostRequest =
  ClientManagementClientAuthorizationGetListApiPostRequest;
/** @deprecated Use {@link ClientManagementClientAuthorizationGetListApiPostRequestSchema}. */
export const ClientAuthorizationGetListApiPostRequestSchema: GenericSchema<ClientAuthorizationGetListApiPostRequest> =
  ClientManagementClientAuthorizationGetListApiPostRequestSchema;

/** @deprecated Use {@link ClientManagementClientAuthorizationGetListApiRequest}. */
export type ClientAuthorizationGetListApiRequest = ClientManagementClientAuthorizationGetListApiRequest;
/** @deprecated Use {@link ClientManagementClientAuthorizationGetListApiRequestSchema}. */
export const ClientAuthorizationGetListApiRequestSchema: GenericSchema<ClientAuthorizationGetListApiRequest> =
  ClientManagementClientAuthorizationGetListApiRequestSchema;

/** @deprecated Use {@link ClientManagementListAuthorizationsRequest}. */
export type ClientAuthorizationGetListBySubjectApiRequest = ClientManagementListAuthorizationsRequest;
/** @deprecated Use {@link ClientManagementListAuthorizationsRequestSchema}. */
export const ClientAuthorizationGetListBySubjectApiRequestSchema: GenericSchema<ClientAuthorizationGetListBySubjectApiRequest> =
  ClientManagementListAuthorizationsRequestSchema;

/** @deprecated Use {@link ClientManagementUpdateAuthorizationsRequest}. */
export type ClientAuthorizationUpdateApiRequest = ClientManagementUpdateAuthorizationsRequest;
/** @deprecated Use {@link ClientManagementUpdateAuthorizationsRequestSchema}. */
export const ClientAuthorizationUpdateApiRequestSchema: GenericSchema<ClientAuthorizationUpdateApiRequest> =
  ClientManagementUpdateAuthorizationsRequestSchema;

/** @deprecated Use {@link ClientCreateRequest}. */
export type ClientCreateApiRequest = ClientCreateRequest;
/** @deprecated Use {@link ClientCreateRequestSchema}. */
export const ClientCreateApiRequestSchema: GenericSchema<ClientCreateApiRequest> = ClientCreateRequestSchema;

/** @deprecated Use {@link ClientDeleteRequest}. */
export type ClientDeleteApiRequest = ClientDeleteRequest;
/** @deprecated Use {@link ClientDeleteRequestSchema}. */
export const ClientDeleteApiRequestSchema: GenericSchema<ClientDeleteApiRequest> = ClientDeleteRequestSchema;

/** @deprecated Use {@link ClientManagementDeleteRequestableScopesRequest}. */
export type ClientExtensionRequestablesScopesDeleteApiRequest =
  ClientManagementDeleteRequestableScopesRequest;
/** @deprecated Use {@link ClientManagementDeleteRequestableScopesRequestSchema}. */
export const ClientExtensionRequestablesScopesDeleteApiRequestSchema: GenericSchema<ClientExtensionRequestablesScopesDeleteApiRequest> =
  ClientManagementDeleteRequestableScopesRequestSchema;

/** @deprecated Use {@link ClientManagementGetRequestableScopesRequest}. */
export type ClientExtensionRequestablesScopesGetApiRequest = ClientManagementGetRequestableScopesRequest;
/** @deprecated Use {@link ClientManagementGetRequestableScopesRequestSchema}. */
export const ClientExtensionRequestablesScopesGetApiRequestSchema: GenericSchema<ClientExtensionRequestablesScopesGetApiRequest> =
  ClientManagementGetRequestableScopesRequestSchema;

/** @deprecated Use {@link ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest}. */
export type ClientExtensionRequestablesScopesUpdateApiPostRequest =
  ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest;
/** @deprecated Use {@link ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestSchema}. */
export const ClientExtensionRequestablesScopesUpdateApiPostRequestSchema: GenericSchema<ClientExtensionRequestablesScopesUpdateApiPostRequest> =
  ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestSchema;

/** @deprecated Use {@link ClientManagementUpdateRequestableScopesRequest}. */
export type ClientExtensionRequestablesScopesUpdateApiRequest =
  ClientManagementUpdateRequestableScopesRequest;
/** @deprecated Use {@link ClientManagementUpdateRequestableScopesRequestSchema}. */
export const ClientExtensionRequestablesScopesUpdateApiRequestSchema: GenericSchema<ClientExtensionRequestablesScopesUpdateApiRequest> =
  ClientManagementUpdateRequestableScopesRequestSchema;

/** @deprecated Use {@link ClientManagementUpdateLockFlagRequest}. */
export type ClientFlagUpdateApiRequest = ClientManagementUpdateLockFlagRequest;
/** @deprecated Use {@link ClientManagementUpdateLockFlagRequestSchema}. */
export const ClientFlagUpdateApiRequestSchema: GenericSchema<ClientFlagUpdateApiRequest> =
  ClientManagementUpdateLockFlagRequestSchema;

/** @deprecated Use {@link ClientGetRequest}. */
export type ClientGetApiRequest = ClientGetRequest;
/** @deprecated Use {@link ClientGetRequestSchema}. */
export const ClientGetApiRequestSchema: GenericSchema<ClientGetApiRequest> = ClientGetRequestSchema;

/** @deprecated Use {@link ClientListRequest}. */
export type ClientGetListApiRequest = ClientListRequest;
/** @deprecated Use {@link ClientListRequestSchema}. */
export const ClientGetListApiRequestSchema: GenericSchema<ClientGetListApiRequest> = ClientListRequestSchema;

/** @deprecated Use {@link ClientManagementClientGrantedScopesDeleteApiRequest}. */
export type ClientGrantedScopesDeleteApiRequest = ClientManagementClientGrantedScopesDeleteApiRequest;
/** @deprecated Use {@link ClientManagementClientGrantedScopesDeleteApiRequestSchema}. */
export const ClientGrantedScopesDeleteApiRequestSchema: GenericSchema<ClientGrantedScopesDeleteApiRequest> =
  ClientManagementClientGrantedScopesDeleteApiRequestSchema;

/** @deprecated Use {@link ClientManagementDeleteGrantedScopesRequest}. */
export type ClientGrantedScopesDeleteBySubjectApiRequest = ClientManagementDeleteGrantedScopesRequest;
/** @deprecated Use {@link ClientManagementDeleteGrantedScopesRequestSchema}. */
export const ClientGrantedScopesDeleteBySubjectApiRequestSchema: GenericSchema<ClientGrantedScopesDeleteBySubjectApiRequest> =
  ClientManagementDeleteGrantedScopesRequestSchema;

/** @deprecated Use {@link ClientManagementClientGrantedScopesGetApiPostRequest}. */
export type ClientGrantedScopesGetApiPostRequest = ClientManagementClientGrantedScopesGetApiPostRequest;
/** @deprecated Use {@link ClientManagementClientGrantedScopesGetApiPostRequestSchema}. */
export const ClientGrantedScopesGetApiPostRequestSchema: GenericSchema<ClientGrantedScopesGetApiPostRequest> =
  ClientManagementClientGrantedScopesGetApiPostRequestSchema;

/** @deprecated Use {@link ClientManagementClientGrantedScopesGetApiPostRequestBody}. */
export type ClientGrantedScopesGetApiPostRequestBody =
  ClientManagementClientGrantedScopesGetApiPostRequestBody;
/** @deprecated Use {@link ClientManagementClientGrantedScopesGetApiPostRequestBodySchema}. */
export const ClientGrantedScopesGetApiPostRequestBodySchema: GenericSchema<ClientGrantedScopesGetApiPostRequestBody> =
  ClientManagementClientGrantedScopesGetApiPostRequestBodySchema;

/** @deprecated Use {@link ClientManagementClientGrantedScopesGetApiRequest}. */
export type ClientGrantedScopesGetApiRequest = ClientManagementClientGrantedScopesGetApiRequest;
/** @deprecated Use {@link ClientManagementClientGrantedScopesGetApiRequestSchema}. */
export const ClientGrantedScopesGetApiRequestSchema: GenericSchema<ClientGrantedScopesGetApiRequest> =
  ClientManagementClientGrantedScopesGetApiRequestSchema;

/** @deprecated Use {@link ClientManagementGetGrantedScopesRequest}. */
export type ClientGrantedScopesGetBySubjectApiRequest = ClientManagementGetGrantedScopesRequest;
/** @deprecated Use {@link ClientManagementGetGrantedScopesRequestSchema}. */
export const ClientGrantedScopesGetBySubjectApiRequestSchema: GenericSchema<ClientGrantedScopesGetBySubjectApiRequest> =
  ClientManagementGetGrantedScopesRequestSchema;

/** @deprecated Use {@link DynamicClientRegistrationRegisterRequest}. */
export type ClientRegistrationApiRequest = DynamicClientRegistrationRegisterRequest;
/** @deprecated Use {@link DynamicClientRegistrationRegisterRequestSchema}. */
export const ClientRegistrationApiRequestSchema: GenericSchema<ClientRegistrationApiRequest> =
  DynamicClientRegistrationRegisterRequestSchema;

/** @deprecated Use {@link DynamicClientRegistrationRegisterRequestBody}. */
export type ClientRegistrationApiRequestBody = DynamicClientRegistrationRegisterRequestBody;
/** @deprecated Use {@link DynamicClientRegistrationRegisterRequestBodySchema}. */
export const ClientRegistrationApiRequestBodySchema: GenericSchema<ClientRegistrationApiRequestBody> =
  DynamicClientRegistrationRegisterRequestBodySchema;

/** @deprecated Use {@link DynamicClientRegistrationDeleteRequest}. */
export type ClientRegistrationDeleteApiRequest = DynamicClientRegistrationDeleteRequest;
/** @deprecated Use {@link DynamicClientRegistrationDeleteRequestSchema}. */
export const ClientRegistrationDeleteApiRequestSchema: GenericSchema<ClientRegistrationDeleteApiRequest> =
  DynamicClientRegistrationDeleteRequestSchema;

/** @deprecated Use {@link DynamicClientRegistrationDeleteRequestBody}. */
export type ClientRegistrationDeleteApiRequestBody = DynamicClientRegistrationDeleteRequestBody;
/** @deprecated Use {@link DynamicClientRegistrationDeleteRequestBodySchema}. */
export const ClientRegistrationDeleteApiRequestBodySchema: GenericSchema<ClientRegistrationDeleteApiRequestBody> =
  DynamicClientRegistrationDeleteRequestBodySchema;

/** @deprecated Use {@link DynamicClientRegistrationGetRequest}. */
export type ClientRegistrationGetApiRequest = DynamicClientRegistrationGetRequest;
/** @deprecated Use {@link DynamicClientRegistrationGetRequestSchema}. */
export const ClientRegistrationGetApiRequestSchema: GenericSchema<ClientRegistrationGetApiRequest> =
  DynamicClientRegistrationGetRequestSchema;

/** @deprecated Use {@link DynamicClientRegistrationGetRequestBody}. */
export type ClientRegistrationGetApiRequestBody = DynamicClientRegistrationGetRequestBody;
/** @deprecated Use {@link DynamicClientRegistrationGetRequestBodySchema}. */
export const ClientRegistrationGetApiRequestBodySchema: GenericSchema<ClientRegistrationGetApiRequestBody> =
  DynamicClientRegistrationGetRequestBodySchema;

/** @deprecated Use {@link DynamicClientRegistrationUpdateRequest}. */
export type ClientRegistrationUpdateApiRequest = DynamicClientRegistrationUpdateRequest;
/** @deprecated Use {@link DynamicClientRegistrationUpdateRequestSchema}. */
export const ClientRegistrationUpdateApiRequestSchema: GenericSchema<ClientRegistrationUpdateApiRequest> =
  DynamicClientRegistrationUpdateRequestSchema;

/** @deprecated Use {@link DynamicClientRegistrationUpdateRequestBody}. */
export type ClientRegistrationUpdateApiRequestBody = DynamicClientRegistrationUpdateRequestBody;
/** @deprecated Use {@link DynamicClientRegistrationUpdateRequestBodySchema}. */
export const ClientRegistrationUpdateApiRequestBodySchema: GenericSchema<ClientRegistrationUpdateApiRequestBody> =
  DynamicClientRegistrationUpdateRequestBodySchema;

/** @deprecated Use {@link ClientManagementRefreshSecretRequest}. */
export type ClientSecretRefreshApiRequest = ClientManagementRefreshSecretRequest;
/** @deprecated Use {@link ClientManagementRefreshSecretRequestSchema}. */
export const ClientSecretRefreshApiRequestSchema: GenericSchema<ClientSecretRefreshApiRequest> =
  ClientManagementRefreshSecretRequestSchema;

/** @deprecated Use {@link ClientManagementUpdateSecretRequest}. */
export type ClientSecretUpdateApiRequest = ClientManagementUpdateSecretRequest;
/** @deprecated Use {@link ClientManagementUpdateSecretRequestSchema}. */
export const ClientSecretUpdateApiRequestSchema: GenericSchema<ClientSecretUpdateApiRequest> =
  ClientManagementUpdateSecretRequestSchema;

/** @deprecated Use {@link ClientUpdateFormRequest}. */
export type ClientUpdateApiFormRequest = ClientUpdateFormRequest;
/** @deprecated Use {@link ClientUpdateFormRequestSchema}. */
export const ClientUpdateApiFormRequestSchema: GenericSchema<ClientUpdateApiFormRequest> =
  ClientUpdateFormRequestSchema;

/** @deprecated Use {@link ClientUpdateRequest}. */
export type ClientUpdateApiRequest = ClientUpdateRequest;
/** @deprecated Use {@link ClientUpdateRequestSchema}. */
export const ClientUpdateApiRequestSchema: GenericSchema<ClientUpdateApiRequest> = ClientUpdateRequestSchema;

/** @deprecated Use {@link DeviceFlowAuthorizationRequest}. */
export type DeviceAuthorizationApiRequest = DeviceFlowAuthorizationRequest;
/** @deprecated Use {@link DeviceFlowAuthorizationRequestSchema}. */
export const DeviceAuthorizationApiRequestSchema: GenericSchema<DeviceAuthorizationApiRequest> =
  DeviceFlowAuthorizationRequestSchema;

/** @deprecated Use {@link DeviceFlowCompleteRequest}. */
export type DeviceCompleteApiRequest = DeviceFlowCompleteRequest;
/** @deprecated Use {@link DeviceFlowCompleteRequestSchema}. */
export const DeviceCompleteApiRequestSchema: GenericSchema<DeviceCompleteApiRequest> =
  DeviceFlowCompleteRequestSchema;

/** @deprecated Use {@link DeviceFlowVerificationRequest}. */
export type DeviceVerificationApiRequest = DeviceFlowVerificationRequest;
/** @deprecated Use {@link DeviceFlowVerificationRequestSchema}. */
export const DeviceVerificationApiRequestSchema: GenericSchema<DeviceVerificationApiRequest> =
  DeviceFlowVerificationRequestSchema;

/** @deprecated Use {@link FederationConfigurationRequest}. */
export type FederationConfigurationApiRequest = FederationConfigurationRequest;
/** @deprecated Use {@link FederationConfigurationRequestSchema}. */
export const FederationConfigurationApiRequestSchema: GenericSchema<FederationConfigurationApiRequest> =
  FederationConfigurationRequestSchema;

/** @deprecated Use {@link FederationRegistrationOperationRequest}. */
export type FederationRegistrationApiRequest = FederationRegistrationOperationRequest;
/** @deprecated Use {@link FederationRegistrationOperationRequestSchema}. */
export const FederationRegistrationApiRequestSchema: GenericSchema<FederationRegistrationApiRequest> =
  FederationRegistrationOperationRequestSchema;

/** @deprecated Use {@link LifecycleGetApiLifecycleHealthcheckRequest}. */
export type GetApiLifecycleHealthcheckRequest = LifecycleGetApiLifecycleHealthcheckRequest;
/** @deprecated Use {@link LifecycleGetApiLifecycleHealthcheckRequestSchema}. */
export const GetApiLifecycleHealthcheckRequestSchema: GenericSchema<GetApiLifecycleHealthcheckRequest> =
  LifecycleGetApiLifecycleHealthcheckRequestSchema;

/** @deprecated Use {@link GrantManagementProcessRequestRequest}. */
export type GrantMApiRequest = GrantManagementProcessRequestRequest;
/** @deprecated Use {@link GrantManagementProcessRequestRequestSchema}. */
export const GrantMApiRequestSchema: GenericSchema<GrantMApiRequest> =
  GrantManagementProcessRequestRequestSchema;

/** @deprecated Use {@link HardwareSecurityKeysCreateRequest}. */
export type HskCreateApiRequest = HardwareSecurityKeysCreateRequest;
/** @deprecated Use {@link HardwareSecurityKeysCreateRequestSchema}. */
export const HskCreateApiRequestSchema: GenericSchema<HskCreateApiRequest> =
  HardwareSecurityKeysCreateRequestSchema;

/** @deprecated Use {@link HardwareSecurityKeysDeleteRequest}. */
export type HskDeleteApiRequest = HardwareSecurityKeysDeleteRequest;
/** @deprecated Use {@link HardwareSecurityKeysDeleteRequestSchema}. */
export const HskDeleteApiRequestSchema: GenericSchema<HskDeleteApiRequest> =
  HardwareSecurityKeysDeleteRequestSchema;

/** @deprecated Use {@link HardwareSecurityKeysGetRequest}. */
export type HskGetApiRequest = HardwareSecurityKeysGetRequest;
/** @deprecated Use {@link HardwareSecurityKeysGetRequestSchema}. */
export const HskGetApiRequestSchema: GenericSchema<HskGetApiRequest> = HardwareSecurityKeysGetRequestSchema;

/** @deprecated Use {@link HardwareSecurityKeysListRequest}. */
export type HskGetListApiRequest = HardwareSecurityKeysListRequest;
/** @deprecated Use {@link HardwareSecurityKeysListRequestSchema}. */
export const HskGetListApiRequestSchema: GenericSchema<HskGetListApiRequest> =
  HardwareSecurityKeysListRequestSchema;

/** @deprecated Use {@link TokenManagementReissueIdTokenRequest}. */
export type IdtokenReissueApiRequest = TokenManagementReissueIdTokenRequest;
/** @deprecated Use {@link TokenManagementReissueIdTokenRequestSchema}. */
export const IdtokenReissueApiRequestSchema: GenericSchema<IdtokenReissueApiRequest> =
  TokenManagementReissueIdTokenRequestSchema;

/** @deprecated Use {@link UtilityGetInfoRequest}. */
export type InfoApiRequest = UtilityGetInfoRequest;
/** @deprecated Use {@link UtilityGetInfoRequestSchema}. */
export const InfoApiRequestSchema: GenericSchema<InfoApiRequest> = UtilityGetInfoRequestSchema;

/** @deprecated Use {@link JoseObjectJoseVerifyApiRequest}. */
export type JoseVerifyApiRequest = JoseObjectJoseVerifyApiRequest;
/** @deprecated Use {@link JoseObjectJoseVerifyApiRequestSchema}. */
export const JoseVerifyApiRequestSchema: GenericSchema<JoseVerifyApiRequest> =
  JoseObjectJoseVerifyApiRequestSchema;

/** @deprecated Use {@link UtilityEchoRequest}. */
export type MiscEchoApiRequest = UtilityEchoRequest;
/** @deprecated Use {@link UtilityEchoRequestSchema}. */
export const MiscEchoApiRequestSchema: GenericSchema<MiscEchoApiRequest> = UtilityEchoRequestSchema;

/** @deprecated Use {@link NativeSsoProcessRequest}. */
export type NativeSsoApiRequest = NativeSsoProcessRequest;
/** @deprecated Use {@link NativeSsoProcessRequestSchema}. */
export const NativeSsoApiRequestSchema: GenericSchema<NativeSsoApiRequest> = NativeSsoProcessRequestSchema;

/** @deprecated Use {@link NativeSsoLogoutOperationRequest}. */
export type NativeSsoLogoutApiRequest = NativeSsoLogoutOperationRequest;
/** @deprecated Use {@link NativeSsoLogoutOperationRequestSchema}. */
export const NativeSsoLogoutApiRequestSchema: GenericSchema<NativeSsoLogoutApiRequest> =
  NativeSsoLogoutOperationRequestSchema;

/** @deprecated Use {@link PushedAuthorizationCreateRequest}. */
export type PushedAuthReqApiRequest = PushedAuthorizationCreateRequest;
/** @deprecated Use {@link PushedAuthorizationCreateRequestSchema}. */
export const PushedAuthReqApiRequestSchema: GenericSchema<PushedAuthReqApiRequest> =
  PushedAuthorizationCreateRequestSchema;

/** @deprecated Use {@link ServiceGetConfigurationRequest}. */
export type ServiceConfigurationApiRequest = ServiceGetConfigurationRequest;
/** @deprecated Use {@link ServiceGetConfigurationRequestSchema}. */
export const ServiceConfigurationApiRequestSchema: GenericSchema<ServiceConfigurationApiRequest> =
  ServiceGetConfigurationRequestSchema;

/** @deprecated Use {@link ServiceCreateIdpRequest}. */
export type ServiceCreateRequest = ServiceCreateIdpRequest;
/** @deprecated Use `ServiceCreateIdpRequestSchema`. */
export const ServiceCreateRequestSchema: GenericSchema<ServiceCreateRequest> = ServiceCreateIdpRequestSchema;

/** @deprecated Use {@link ServiceDeleteRequest}. */
export type ServiceDeleteApiRequest = ServiceDeleteRequest;
/** @deprecated Use {@link ServiceDeleteRequestSchema}. */
export const ServiceDeleteApiRequestSchema: GenericSchema<ServiceDeleteApiRequest> =
  ServiceDeleteRequestSchema;

/** @deprecated Use {@link ServiceGetRequest}. */
export type ServiceGetApiRequest = ServiceGetRequest;
/** @deprecated Use {@link ServiceGetRequestSchema}. */
export const ServiceGetApiRequestSchema: GenericSchema<ServiceGetApiRequest> = ServiceGetRequestSchema;

/** @deprecated Use {@link ServiceListRequest}. */
export type ServiceGetListApiRequest = ServiceListRequest;
/** @deprecated Use {@link ServiceListRequestSchema}. */
export const ServiceGetListApiRequestSchema: GenericSchema<ServiceGetListApiRequest> =
  ServiceListRequestSchema;

/** @deprecated Use {@link JwkSetEndpointServiceJwksGetApiRequest}. */
export type ServiceJwksGetApiRequest = JwkSetEndpointServiceJwksGetApiRequest;
/** @deprecated Use {@link JwkSetEndpointServiceJwksGetApiRequestSchema}. */
export const ServiceJwksGetApiRequestSchema: GenericSchema<ServiceJwksGetApiRequest> =
  JwkSetEndpointServiceJwksGetApiRequestSchema;

/** @deprecated Use {@link ServiceUpdateRequest}. */
export type ServiceUpdateApiRequest = ServiceUpdateRequest;
/** @deprecated Use {@link ServiceUpdateRequestSchema}. */
export const ServiceUpdateApiRequestSchema: GenericSchema<ServiceUpdateApiRequest> =
  ServiceUpdateRequestSchema;

/** @deprecated Use {@link AuthorizationManagementUpdateTicketRequest}. */
export type UpdateAuthorizationTicketRequest = AuthorizationManagementUpdateTicketRequest;
/** @deprecated Use {@link AuthorizationManagementUpdateTicketRequestSchema}. */
export const UpdateAuthorizationTicketRequestSchema: GenericSchema<UpdateAuthorizationTicketRequest> =
  AuthorizationManagementUpdateTicketRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsBatchIssueRequest}. */
export type VciBatchIssueApiRequest = VerifiableCredentialsBatchIssueRequest;
/** @deprecated Use {@link VerifiableCredentialsBatchIssueRequestSchema}. */
export const VciBatchIssueApiRequestSchema: GenericSchema<VciBatchIssueApiRequest> =
  VerifiableCredentialsBatchIssueRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsBatchParseRequest}. */
export type VciBatchParseApiRequest = VerifiableCredentialsBatchParseRequest;
/** @deprecated Use {@link VerifiableCredentialsBatchParseRequestSchema}. */
export const VciBatchParseApiRequestSchema: GenericSchema<VciBatchParseApiRequest> =
  VerifiableCredentialsBatchParseRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsDeferredIssueRequest}. */
export type VciDeferredIssueApiRequest = VerifiableCredentialsDeferredIssueRequest;
/** @deprecated Use {@link VerifiableCredentialsDeferredIssueRequestSchema}. */
export const VciDeferredIssueApiRequestSchema: GenericSchema<VciDeferredIssueApiRequest> =
  VerifiableCredentialsDeferredIssueRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsDeferredParseRequest}. */
export type VciDeferredParseApiRequest = VerifiableCredentialsDeferredParseRequest;
/** @deprecated Use {@link VerifiableCredentialsDeferredParseRequestSchema}. */
export const VciDeferredParseApiRequestSchema: GenericSchema<VciDeferredParseApiRequest> =
  VerifiableCredentialsDeferredParseRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsGetJwksRequest}. */
export type VciJwksApiRequest = VerifiableCredentialsGetJwksRequest;
/** @deprecated Use {@link VerifiableCredentialsGetJwksRequestSchema}. */
export const VciJwksApiRequestSchema: GenericSchema<VciJwksApiRequest> =
  VerifiableCredentialsGetJwksRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsGetJwtIssuerRequest}. */
export type VciJwtissuerApiRequest = VerifiableCredentialsGetJwtIssuerRequest;
/** @deprecated Use {@link VerifiableCredentialsGetJwtIssuerRequestSchema}. */
export const VciJwtissuerApiRequestSchema: GenericSchema<VciJwtissuerApiRequest> =
  VerifiableCredentialsGetJwtIssuerRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsGetMetadataRequest}. */
export type VciMetadataApiRequest = VerifiableCredentialsGetMetadataRequest;
/** @deprecated Use {@link VerifiableCredentialsGetMetadataRequestSchema}. */
export const VciMetadataApiRequestSchema: GenericSchema<VciMetadataApiRequest> =
  VerifiableCredentialsGetMetadataRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsCreateOfferRequest}. */
export type VciOfferCreateApiRequest = VerifiableCredentialsCreateOfferRequest;
/** @deprecated Use {@link VerifiableCredentialsCreateOfferRequestSchema}. */
export const VciOfferCreateApiRequestSchema: GenericSchema<VciOfferCreateApiRequest> =
  VerifiableCredentialsCreateOfferRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsGetOfferInfoRequest}. */
export type VciOfferInfoApiRequest = VerifiableCredentialsGetOfferInfoRequest;
/** @deprecated Use {@link VerifiableCredentialsGetOfferInfoRequestSchema}. */
export const VciOfferInfoApiRequestSchema: GenericSchema<VciOfferInfoApiRequest> =
  VerifiableCredentialsGetOfferInfoRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsIssueRequest}. */
export type VciSingleIssueApiRequest = VerifiableCredentialsIssueRequest;
/** @deprecated Use {@link VerifiableCredentialsIssueRequestSchema}. */
export const VciSingleIssueApiRequestSchema: GenericSchema<VciSingleIssueApiRequest> =
  VerifiableCredentialsIssueRequestSchema;

/** @deprecated Use {@link VerifiableCredentialsParseRequest}. */
export type VciSingleParseApiRequest = VerifiableCredentialsParseRequest;
/** @deprecated Use {@link VerifiableCredentialsParseRequestSchema}. */
export const VciSingleParseApiRequestSchema: GenericSchema<VciSingleParseApiRequest> =
  VerifiableCredentialsParseRequestSchema;
