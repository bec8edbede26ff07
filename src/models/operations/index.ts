import { complete } from "../../runtime/schema/complete.js";
import type { GenericSchema } from "../schema.js";
import {
  type AuthorizationFailOperationRequest,
  AuthorizationFailOperationRequestSchema as AuthorizationFailOperationRequestPart,
} from "./authorizationFailOperationRequest.js";
import {
  type AuthorizationIssueOperationRequest,
  AuthorizationIssueOperationRequestSchema as AuthorizationIssueOperationRequestPart,
} from "./authorizationIssueOperationRequest.js";
import {
  type AuthorizationManagementGetTicketInfoRequest,
  AuthorizationManagementGetTicketInfoRequestSchema as AuthorizationManagementGetTicketInfoRequestPart,
} from "./authorizationManagementGetTicketInfoRequest.js";
import {
  type AuthorizationManagementUpdateTicketRequest,
  AuthorizationManagementUpdateTicketRequestSchema as AuthorizationManagementUpdateTicketRequestPart,
} from "./authorizationManagementUpdateTicketRequest.js";
import {
  type AuthorizationProcessRequestRequest,
  AuthorizationProcessRequestRequestSchema as AuthorizationProcessRequestRequestPart,
} from "./authorizationProcessRequestRequest.js";
import {
  type CibaCompleteRequest,
  CibaCompleteRequestSchema as CibaCompleteRequestPart,
} from "./cibaCompleteRequest.js";
import { type CibaFailRequest, CibaFailRequestSchema as CibaFailRequestPart } from "./cibaFailRequest.js";
import { type CibaIssueRequest, CibaIssueRequestSchema as CibaIssueRequestPart } from "./cibaIssueRequest.js";
import {
  type CibaProcessAuthenticationRequest,
  CibaProcessAuthenticationRequestSchema as CibaProcessAuthenticationRequestPart,
} from "./cibaProcessAuthenticationRequest.js";
import {
  type ClientCreateRequest,
  ClientCreateRequestSchema as ClientCreateRequestPart,
} from "./clientCreateRequest.js";
import {
  type ClientDeleteRequest,
  ClientDeleteRequestSchema as ClientDeleteRequestPart,
} from "./clientDeleteRequest.js";
import { type ClientGetRequest, ClientGetRequestSchema as ClientGetRequestPart } from "./clientGetRequest.js";
import {
  type ClientListRequest,
  ClientListRequestSchema as ClientListRequestPart,
} from "./clientListRequest.js";
import {
  type ClientManagementClientAuthorizationDeleteApiPostRequest,
  ClientManagementClientAuthorizationDeleteApiPostRequestSchema as ClientManagementClientAuthorizationDeleteApiPostRequestPart,
} from "./clientManagementClientAuthorizationDeleteApiPostRequest.js";
import {
  type ClientManagementClientAuthorizationDeleteApiPostRequestBody,
  ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema as ClientManagementClientAuthorizationDeleteApiPostRequestBodyPart,
} from "./clientManagementClientAuthorizationDeleteApiPostRequestBody.js";
import {
  type ClientManagementClientAuthorizationDeleteApiRequest,
  ClientManagementClientAuthorizationDeleteApiRequestSchema as ClientManagementClientAuthorizationDeleteApiRequestPart,
} from "./clientManagementClientAuthorizationDeleteApiRequest.js";
import {
  type ClientManagementClientAuthorizationGetListApiPostRequest,
  ClientManagementClientAuthorizationGetListApiPostRequestSchema as ClientManagementClientAuthorizationGetListApiPostRequestPart,
} from "./clientManagementClientAuthorizationGetListApiPostRequest.js";
import {
  type ClientManagementClientAuthorizationGetListApiRequest,
  ClientManagementClientAuthorizationGetListApiRequestSchema as ClientManagementClientAuthorizationGetListApiRequestPart,
} from "./clientManagementClientAuthorizationGetListApiRequest.js";
import {
  type ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest,
  ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestSchema as ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestPart,
} from "./clientManagementClientExtensionRequestablesScopesUpdateApiPostRequest.js";
import {
  type ClientManagementClientGrantedScopesDeleteApiRequest,
  ClientManagementClientGrantedScopesDeleteApiRequestSchema as ClientManagementClientGrantedScopesDeleteApiRequestPart,
} from "./clientManagementClientGrantedScopesDeleteApiRequest.js";
import {
  type ClientManagementClientGrantedScopesGetApiPostRequest,
  ClientManagementClientGrantedScopesGetApiPostRequestSchema as ClientManagementClientGrantedScopesGetApiPostRequestPart,
} from "./clientManagementClientGrantedScopesGetApiPostRequest.js";
import {
  type ClientManagementClientGrantedScopesGetApiPostRequestBody,
  ClientManagementClientGrantedScopesGetApiPostRequestBodySchema as ClientManagementClientGrantedScopesGetApiPostRequestBodyPart,
} from "./clientManagementClientGrantedScopesGetApiPostRequestBody.js";
import {
  type ClientManagementClientGrantedScopesGetApiRequest,
  ClientManagementClientGrantedScopesGetApiRequestSchema as ClientManagementClientGrantedScopesGetApiRequestPart,
} from "./clientManagementClientGrantedScopesGetApiRequest.js";
import {
  type ClientManagementDeleteAuthorizationsRequest,
  ClientManagementDeleteAuthorizationsRequestSchema as ClientManagementDeleteAuthorizationsRequestPart,
} from "./clientManagementDeleteAuthorizationsRequest.js";
import {
  type ClientManagementDeleteGrantedScopesRequest,
  ClientManagementDeleteGrantedScopesRequestSchema as ClientManagementDeleteGrantedScopesRequestPart,
} from "./clientManagementDeleteGrantedScopesRequest.js";
import {
  type ClientManagementDeleteRequestableScopesRequest,
  ClientManagementDeleteRequestableScopesRequestSchema as ClientManagementDeleteRequestableScopesRequestPart,
} from "./clientManagementDeleteRequestableScopesRequest.js";
import {
  type ClientManagementGetGrantedScopesRequest,
  ClientManagementGetGrantedScopesRequestSchema as ClientManagementGetGrantedScopesRequestPart,
} from "./clientManagementGetGrantedScopesRequest.js";
import {
  type ClientManagementGetRequestableScopesRequest,
  ClientManagementGetRequestableScopesRequestSchema as ClientManagementGetRequestableScopesRequestPart,
} from "./clientManagementGetRequestableScopesRequest.js";
import {
  type ClientManagementListAuthorizationsRequest,
  ClientManagementListAuthorizationsRequestSchema as ClientManagementListAuthorizationsRequestPart,
} from "./clientManagementListAuthorizationsRequest.js";
import {
  type ClientManagementRefreshSecretRequest,
  ClientManagementRefreshSecretRequestSchema as ClientManagementRefreshSecretRequestPart,
} from "./clientManagementRefreshSecretRequest.js";
import {
  type ClientManagementUpdateAuthorizationsRequest,
  ClientManagementUpdateAuthorizationsRequestSchema as ClientManagementUpdateAuthorizationsRequestPart,
} from "./clientManagementUpdateAuthorizationsRequest.js";
import {
  type ClientManagementUpdateLockFlagRequest,
  ClientManagementUpdateLockFlagRequestSchema as ClientManagementUpdateLockFlagRequestPart,
} from "./clientManagementUpdateLockFlagRequest.js";
import {
  type ClientManagementUpdateRequestableScopesRequest,
  ClientManagementUpdateRequestableScopesRequestSchema as ClientManagementUpdateRequestableScopesRequestPart,
} from "./clientManagementUpdateRequestableScopesRequest.js";
import {
  type ClientManagementUpdateSecretRequest,
  ClientManagementUpdateSecretRequestSchema as ClientManagementUpdateSecretRequestPart,
} from "./clientManagementUpdateSecretRequest.js";
import {
  type ClientUpdateFormRequest,
  ClientUpdateFormRequestSchema as ClientUpdateFormRequestPart,
} from "./clientUpdateFormRequest.js";
import {
  type ClientUpdateRequest,
  ClientUpdateRequestSchema as ClientUpdateRequestPart,
} from "./clientUpdateRequest.js";
import {
  type DeviceFlowAuthorizationRequest,
  DeviceFlowAuthorizationRequestSchema as DeviceFlowAuthorizationRequestPart,
} from "./deviceFlowAuthorizationRequest.js";
import {
  type DeviceFlowCompleteRequest,
  DeviceFlowCompleteRequestSchema as DeviceFlowCompleteRequestPart,
} from "./deviceFlowCompleteRequest.js";
import {
  type DeviceFlowVerificationRequest,
  DeviceFlowVerificationRequestSchema as DeviceFlowVerificationRequestPart,
} from "./deviceFlowVerificationRequest.js";
import {
  type DynamicClientRegistrationDeleteRequest,
  DynamicClientRegistrationDeleteRequestSchema as DynamicClientRegistrationDeleteRequestPart,
} from "./dynamicClientRegistrationDeleteRequest.js";
import {
  type DynamicClientRegistrationDeleteRequestBody,
  DynamicClientRegistrationDeleteRequestBodySchema as DynamicClientRegistrationDeleteRequestBodyPart,
} from "./dynamicClientRegistrationDeleteRequestBody.js";
import {
  type DynamicClientRegistrationGetRequest,
  DynamicClientRegistrationGetRequestSchema as DynamicClientRegistrationGetRequestPart,
} from "./dynamicClientRegistrationGetRequest.js";
import {
  type DynamicClientRegistrationGetRequestBody,
  DynamicClientRegistrationGetRequestBodySchema as DynamicClientRegistrationGetRequestBodyPart,
} from "./dynamicClientRegistrationGetRequestBody.js";
import {
  type DynamicClientRegistrationRegisterRequest,
  DynamicClientRegistrationRegisterRequestSchema as DynamicClientRegistrationRegisterRequestPart,
} from "./dynamicClientRegistrationRegisterRequest.js";
import {
  type DynamicClientRegistrationRegisterRequestBody,
  DynamicClientRegistrationRegisterRequestBodySchema as DynamicClientRegistrationRegisterRequestBodyPart,
} from "./dynamicClientRegistrationRegisterRequestBody.js";
import {
  type DynamicClientRegistrationUpdateRequest,
  DynamicClientRegistrationUpdateRequestSchema as DynamicClientRegistrationUpdateRequestPart,
} from "./dynamicClientRegistrationUpdateRequest.js";
import {
  type DynamicClientRegistrationUpdateRequestBody,
  DynamicClientRegistrationUpdateRequestBodySchema as DynamicClientRegistrationUpdateRequestBodyPart,
} from "./dynamicClientRegistrationUpdateRequestBody.js";
import {
  type FederationConfigurationRequest,
  FederationConfigurationRequestSchema as FederationConfigurationRequestPart,
} from "./federationConfigurationRequest.js";
import {
  type FederationRegistrationOperationRequest,
  FederationRegistrationOperationRequestSchema as FederationRegistrationOperationRequestPart,
} from "./federationRegistrationOperationRequest.js";
import {
  type GrantManagementProcessRequestRequest,
  GrantManagementProcessRequestRequestSchema as GrantManagementProcessRequestRequestPart,
} from "./grantManagementProcessRequestRequest.js";
import {
  type HardwareSecurityKeysCreateRequest,
  HardwareSecurityKeysCreateRequestSchema as HardwareSecurityKeysCreateRequestPart,
} from "./hardwareSecurityKeysCreateRequest.js";
import {
  type HardwareSecurityKeysDeleteRequest,
  HardwareSecurityKeysDeleteRequestSchema as HardwareSecurityKeysDeleteRequestPart,
} from "./hardwareSecurityKeysDeleteRequest.js";
import {
  type HardwareSecurityKeysGetRequest,
  HardwareSecurityKeysGetRequestSchema as HardwareSecurityKeysGetRequestPart,
} from "./hardwareSecurityKeysGetRequest.js";
import {
  type HardwareSecurityKeysListRequest,
  HardwareSecurityKeysListRequestSchema as HardwareSecurityKeysListRequestPart,
} from "./hardwareSecurityKeysListRequest.js";
import {
  type IntrospectionProcessRequest,
  IntrospectionProcessRequestSchema as IntrospectionProcessRequestPart,
} from "./introspectionProcessRequest.js";
import {
  type IntrospectionStandardProcessRequest,
  IntrospectionStandardProcessRequestSchema as IntrospectionStandardProcessRequestPart,
} from "./introspectionStandardProcessRequest.js";
import {
  type JoseObjectJoseVerifyApiRequest,
  JoseObjectJoseVerifyApiRequestSchema as JoseObjectJoseVerifyApiRequestPart,
} from "./joseObjectJoseVerifyApiRequest.js";
import {
  type JwkSetEndpointServiceJwksGetApiRequest,
  JwkSetEndpointServiceJwksGetApiRequestSchema as JwkSetEndpointServiceJwksGetApiRequestPart,
} from "./jwkSetEndpointServiceJwksGetApiRequest.js";
import {
  type LifecycleGetApiLifecycleHealthcheckRequest,
  LifecycleGetApiLifecycleHealthcheckRequestSchema as LifecycleGetApiLifecycleHealthcheckRequestPart,
} from "./lifecycleGetApiLifecycleHealthcheckRequest.js";
import {
  type NativeSsoLogoutOperationRequest,
  NativeSsoLogoutOperationRequestSchema as NativeSsoLogoutOperationRequestPart,
} from "./nativeSsoLogoutOperationRequest.js";
import {
  type NativeSsoProcessRequest,
  NativeSsoProcessRequestSchema as NativeSsoProcessRequestPart,
} from "./nativeSsoProcessRequest.js";
import {
  type PushedAuthorizationCreateRequest,
  PushedAuthorizationCreateRequestSchema as PushedAuthorizationCreateRequestPart,
} from "./pushedAuthorizationCreateRequest.js";
import {
  type RevocationProcessRequest,
  RevocationProcessRequestSchema as RevocationProcessRequestPart,
} from "./revocationProcessRequest.js";
import {
  type ServiceCreateRequest,
  ServiceCreateRequestSchema as ServiceCreateRequestPart,
} from "./serviceCreateRequest.js";
import {
  type ServiceDeleteRequest,
  ServiceDeleteRequestSchema as ServiceDeleteRequestPart,
} from "./serviceDeleteRequest.js";
import {
  type ServiceGetConfigurationRequest,
  ServiceGetConfigurationRequestSchema as ServiceGetConfigurationRequestPart,
} from "./serviceGetConfigurationRequest.js";
import {
  type ServiceGetRequest,
  ServiceGetRequestSchema as ServiceGetRequestPart,
} from "./serviceGetRequest.js";
import {
  type ServiceListRequest,
  ServiceListRequestSchema as ServiceListRequestPart,
} from "./serviceListRequest.js";
import {
  type ServiceUpdateRequest,
  ServiceUpdateRequestSchema as ServiceUpdateRequestPart,
} from "./serviceUpdateRequest.js";
import {
  type TokenFailOperationRequest,
  TokenFailOperationRequestSchema as TokenFailOperationRequestPart,
} from "./tokenFailOperationRequest.js";
import {
  type TokenIssueOperationRequest,
  TokenIssueOperationRequestSchema as TokenIssueOperationRequestPart,
} from "./tokenIssueOperationRequest.js";
import {
  type TokenManagementCreateBatchRequest,
  TokenManagementCreateBatchRequestSchema as TokenManagementCreateBatchRequestPart,
} from "./tokenManagementCreateBatchRequest.js";
import {
  type TokenManagementCreateRequest,
  TokenManagementCreateRequestSchema as TokenManagementCreateRequestPart,
} from "./tokenManagementCreateRequest.js";
import {
  type TokenManagementDeleteRequest,
  TokenManagementDeleteRequestSchema as TokenManagementDeleteRequestPart,
} from "./tokenManagementDeleteRequest.js";
import {
  type TokenManagementGetBatchStatusRequest,
  TokenManagementGetBatchStatusRequestSchema as TokenManagementGetBatchStatusRequestPart,
} from "./tokenManagementGetBatchStatusRequest.js";
import {
  type TokenManagementListRequest,
  TokenManagementListRequestSchema as TokenManagementListRequestPart,
} from "./tokenManagementListRequest.js";
import {
  type TokenManagementReissueIdTokenRequest,
  TokenManagementReissueIdTokenRequestSchema as TokenManagementReissueIdTokenRequestPart,
} from "./tokenManagementReissueIdTokenRequest.js";
import {
  type TokenManagementRevokeRequest,
  TokenManagementRevokeRequestSchema as TokenManagementRevokeRequestPart,
} from "./tokenManagementRevokeRequest.js";
import {
  type TokenManagementUpdateRequest,
  TokenManagementUpdateRequestSchema as TokenManagementUpdateRequestPart,
} from "./tokenManagementUpdateRequest.js";
import {
  type TokenProcessRequest,
  TokenProcessRequestSchema as TokenProcessRequestPart,
} from "./tokenProcessRequest.js";
import {
  type UserinfoIssueOperationRequest,
  UserinfoIssueOperationRequestSchema as UserinfoIssueOperationRequestPart,
} from "./userinfoIssueOperationRequest.js";
import {
  type UserinfoProcessRequest,
  UserinfoProcessRequestSchema as UserinfoProcessRequestPart,
} from "./userinfoProcessRequest.js";
import {
  type UtilityEchoRequest,
  UtilityEchoRequestSchema as UtilityEchoRequestPart,
} from "./utilityEchoRequest.js";
import {
  type UtilityGetInfoRequest,
  UtilityGetInfoRequestSchema as UtilityGetInfoRequestPart,
} from "./utilityGetInfoRequest.js";
import {
  type VerifiableCredentialsBatchIssueRequest,
  VerifiableCredentialsBatchIssueRequestSchema as VerifiableCredentialsBatchIssueRequestPart,
} from "./verifiableCredentialsBatchIssueRequest.js";
import {
  type VerifiableCredentialsBatchParseRequest,
  VerifiableCredentialsBatchParseRequestSchema as VerifiableCredentialsBatchParseRequestPart,
} from "./verifiableCredentialsBatchParseRequest.js";
import {
  type VerifiableCredentialsCreateOfferRequest,
  VerifiableCredentialsCreateOfferRequestSchema as VerifiableCredentialsCreateOfferRequestPart,
} from "./verifiableCredentialsCreateOfferRequest.js";
import {
  type VerifiableCredentialsDeferredIssueRequest,
  VerifiableCredentialsDeferredIssueRequestSchema as VerifiableCredentialsDeferredIssueRequestPart,
} from "./verifiableCredentialsDeferredIssueRequest.js";
import {
  type VerifiableCredentialsDeferredParseRequest,
  VerifiableCredentialsDeferredParseRequestSchema as VerifiableCredentialsDeferredParseRequestPart,
} from "./verifiableCredentialsDeferredParseRequest.js";
import {
  type VerifiableCredentialsGetJwksRequest,
  VerifiableCredentialsGetJwksRequestSchema as VerifiableCredentialsGetJwksRequestPart,
} from "./verifiableCredentialsGetJwksRequest.js";
import {
  type VerifiableCredentialsGetJwtIssuerRequest,
  VerifiableCredentialsGetJwtIssuerRequestSchema as VerifiableCredentialsGetJwtIssuerRequestPart,
} from "./verifiableCredentialsGetJwtIssuerRequest.js";
import {
  type VerifiableCredentialsGetMetadataRequest,
  VerifiableCredentialsGetMetadataRequestSchema as VerifiableCredentialsGetMetadataRequestPart,
} from "./verifiableCredentialsGetMetadataRequest.js";
import {
  type VerifiableCredentialsGetOfferInfoRequest,
  VerifiableCredentialsGetOfferInfoRequestSchema as VerifiableCredentialsGetOfferInfoRequestPart,
} from "./verifiableCredentialsGetOfferInfoRequest.js";
import {
  type VerifiableCredentialsIssueRequest,
  VerifiableCredentialsIssueRequestSchema as VerifiableCredentialsIssueRequestPart,
} from "./verifiableCredentialsIssueRequest.js";
import {
  type VerifiableCredentialsParseRequest,
  VerifiableCredentialsParseRequestSchema as VerifiableCredentialsParseRequestPart,
} from "./verifiableCredentialsParseRequest.js";

export * from "./authorizationFailOperationRequest.js";
export * from "./authorizationIssueOperationRequest.js";
export * from "./authorizationManagementGetTicketInfoRequest.js";
export * from "./authorizationManagementUpdateTicketRequest.js";
export * from "./authorizationProcessRequestRequest.js";
export * from "./cibaCompleteRequest.js";
export * from "./cibaFailRequest.js";
export * from "./cibaIssueRequest.js";
export * from "./cibaProcessAuthenticationRequest.js";
export * from "./clientCreateRequest.js";
export * from "./clientDeleteRequest.js";
export * from "./clientGetRequest.js";
export * from "./clientListRequest.js";
export * from "./clientManagementClientAuthorizationDeleteApiPostRequest.js";
export * from "./clientManagementClientAuthorizationDeleteApiPostRequestBody.js";
export * from "./clientManagementClientAuthorizationDeleteApiRequest.js";
export * from "./clientManagementClientAuthorizationGetListApiPostRequest.js";
export * from "./clientManagementClientAuthorizationGetListApiRequest.js";
export * from "./clientManagementClientExtensionRequestablesScopesUpdateApiPostRequest.js";
export * from "./clientManagementClientGrantedScopesDeleteApiRequest.js";
export * from "./clientManagementClientGrantedScopesGetApiPostRequest.js";
export * from "./clientManagementClientGrantedScopesGetApiPostRequestBody.js";
export * from "./clientManagementClientGrantedScopesGetApiRequest.js";
export * from "./clientManagementDeleteAuthorizationsRequest.js";
export * from "./clientManagementDeleteGrantedScopesRequest.js";
export * from "./clientManagementDeleteRequestableScopesRequest.js";
export * from "./clientManagementGetGrantedScopesRequest.js";
export * from "./clientManagementGetRequestableScopesRequest.js";
export * from "./clientManagementListAuthorizationsRequest.js";
export * from "./clientManagementRefreshSecretRequest.js";
export * from "./clientManagementUpdateAuthorizationsRequest.js";
export * from "./clientManagementUpdateLockFlagRequest.js";
export * from "./clientManagementUpdateRequestableScopesRequest.js";
export * from "./clientManagementUpdateSecretRequest.js";
export * from "./clientUpdateFormRequest.js";
export * from "./clientUpdateRequest.js";
export * from "./deprecated.js";
export * from "./deviceFlowAuthorizationRequest.js";
export * from "./deviceFlowCompleteRequest.js";
export * from "./deviceFlowVerificationRequest.js";
export * from "./dynamicClientRegistrationDeleteRequest.js";
export * from "./dynamicClientRegistrationDeleteRequestBody.js";
export * from "./dynamicClientRegistrationGetRequest.js";
export * from "./dynamicClientRegistrationGetRequestBody.js";
export * from "./dynamicClientRegistrationRegisterRequest.js";
export * from "./dynamicClientRegistrationRegisterRequestBody.js";
export * from "./dynamicClientRegistrationUpdateRequest.js";
export * from "./dynamicClientRegistrationUpdateRequestBody.js";
export * from "./federationConfigurationRequest.js";
export * from "./federationRegistrationOperationRequest.js";
export * from "./grantManagementProcessRequestRequest.js";
export * from "./hardwareSecurityKeysCreateRequest.js";
export * from "./hardwareSecurityKeysDeleteRequest.js";
export * from "./hardwareSecurityKeysGetRequest.js";
export * from "./hardwareSecurityKeysListRequest.js";
export * from "./introspectionProcessRequest.js";
export * from "./introspectionStandardProcessRequest.js";
export * from "./joseObjectJoseVerifyApiRequest.js";
export * from "./jwkSetEndpointServiceJwksGetApiRequest.js";
export * from "./lifecycleGetApiLifecycleHealthcheckRequest.js";
export * from "./nativeSsoLogoutOperationRequest.js";
export * from "./nativeSsoProcessRequest.js";
export * from "./pushedAuthorizationCreateRequest.js";
export * from "./revocationProcessRequest.js";
export * from "./serviceCreateRequest.js";
export * from "./serviceDeleteRequest.js";
export * from "./serviceGetConfigurationRequest.js";
export * from "./serviceGetRequest.js";
export * from "./serviceListRequest.js";
export * from "./serviceUpdateRequest.js";
export * from "./tokenFailOperationRequest.js";
export * from "./tokenIssueOperationRequest.js";
export * from "./tokenManagementCreateBatchRequest.js";
export * from "./tokenManagementCreateRequest.js";
export * from "./tokenManagementDeleteRequest.js";
export * from "./tokenManagementGetBatchStatusRequest.js";
export * from "./tokenManagementListRequest.js";
export * from "./tokenManagementReissueIdTokenRequest.js";
export * from "./tokenManagementRevokeRequest.js";
export * from "./tokenManagementUpdateRequest.js";
export * from "./tokenProcessRequest.js";
export * from "./userinfoIssueOperationRequest.js";
export * from "./userinfoProcessRequest.js";
export * from "./utilityEchoRequest.js";
export * from "./utilityGetInfoRequest.js";
export * from "./verifiableCredentialsBatchIssueRequest.js";
export * from "./verifiableCredentialsBatchParseRequest.js";
export * from "./verifiableCredentialsCreateOfferRequest.js";
export * from "./verifiableCredentialsDeferredIssueRequest.js";
export * from "./verifiableCredentialsDeferredParseRequest.js";
export * from "./verifiableCredentialsGetJwksRequest.js";
export * from "./verifiableCredentialsGetJwtIssuerRequest.js";
export * from "./verifiableCredentialsGetMetadataRequest.js";
export * from "./verifiableCredentialsGetOfferInfoRequest.js";
export * from "./verifiableCredentialsIssueRequest.js";
export * from "./verifiableCredentialsParseRequest.js";

// Modules of models export schemas as parts (../schemaParts.ts). Programs get them as valibot schemas: an export of this
// file takes precedence over one of the same name above.

/** Schema of {@link AuthorizationFailOperationRequest}. */
export const AuthorizationFailOperationRequestSchema: GenericSchema<AuthorizationFailOperationRequest> =
  /* @__PURE__ */ complete(AuthorizationFailOperationRequestPart);

/** Schema of {@link AuthorizationIssueOperationRequest}. */
export const AuthorizationIssueOperationRequestSchema: GenericSchema<AuthorizationIssueOperationRequest> =
  /* @__PURE__ */ complete(AuthorizationIssueOperationRequestPart);

/** Schema of {@link AuthorizationManagementGetTicketInfoRequest}. */
export const AuthorizationManagementGetTicketInfoRequestSchema: GenericSchema<AuthorizationManagementGetTicketInfoRequest> =
  /* @__PURE__ */ complete(AuthorizationManagementGetTicketInfoRequestPart);

/** Schema of {@link AuthorizationManagementUpdateTicketRequest}. */
export const AuthorizationManagementUpdateTicketRequestSchema: GenericSchema<AuthorizationManagementUpdateTicketRequest> =
  /* @__PURE__ */ complete(AuthorizationManagementUpdateTicketRequestPart);

/** Schema of {@link AuthorizationProcessRequestRequest}. */
export const AuthorizationProcessRequestRequestSchema: GenericSchema<AuthorizationProcessRequestRequest> =
  /* @__PURE__ */ complete(AuthorizationProcessRequestRequestPart);

/** Schema of {@link CibaCompleteRequest}. */
export const CibaCompleteRequestSchema: GenericSchema<CibaCompleteRequest> =
  /* @__PURE__ */ complete(CibaCompleteRequestPart);

/** Schema of {@link CibaFailRequest}. */
export const CibaFailRequestSchema: GenericSchema<CibaFailRequest> =
  /* @__PURE__ */ complete(CibaFailRequestPart);

/** Schema of {@link CibaIssueRequest}. */
export const CibaIssueRequestSchema: GenericSchema<CibaIssueRequest> =
  /* @__PURE__ */ complete(CibaIssueRequestPart);

/** Schema of {@link CibaProcessAuthenticationRequest}. */
export const CibaProcessAuthenticationRequestSchema: GenericSchema<CibaProcessAuthenticationRequest> =
  /* @__PURE__ */ complete(CibaProcessAuthenticationRequestPart);

/** Schema of {@link ClientCreateRequest}. */
export const ClientCreateRequestSchema: GenericSchema<ClientCreateRequest> =
  /* @__PURE__ */ complete(ClientCreateRequestPart);

/** Schema of {@link ClientDeleteRequest}. */
export const ClientDeleteRequestSchema: GenericSchema<ClientDeleteRequest> =
  /* @__PURE__ */ complete(ClientDeleteRequestPart);

/** Schema of {@link ClientGetRequest}. */
export const ClientGetRequestSchema: GenericSchema<ClientGetRequest> =
  /* @__PURE__ */ complete(ClientGetRequestPart);

/** Schema of {@link ClientListRequest}. */
export const ClientListRequestSchema: GenericSchema<ClientListRequest> =
  /* @__PURE__ */ complete(ClientListRequestPart);

/** Schema of {@link ClientManagementClientAuthorizationDeleteApiPostRequest}. */
export const ClientManagementClientAuthorizationDeleteApiPostRequestSchema: GenericSchema<ClientManagementClientAuthorizationDeleteApiPostRequest> =
  /* @__PURE__ */ complete(ClientManagementClientAuthorizationDeleteApiPostRequestPart);

/** Schema of {@link ClientManagementClientAuthorizationDeleteApiPostRequestBody}. */
export const ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema: GenericSchema<ClientManagementClientAuthorizationDeleteApiPostRequestBody> =
  /* @__PURE__ */ complete(ClientManagementClientAuthorizationDeleteApiPostRequestBodyPart);

/** Schema of {@link ClientManagementClientAuthorizationDeleteApiRequest}. */
export const ClientManagementClientAuthorizationDeleteApiRequestSchema: GenericSchema<ClientManagementClientAuthorizationDeleteApiRequest> =
  /* @__PURE__ */ complete(ClientManagementClientAuthorizationDeleteApiRequestPart);

/** Schema of {@link ClientManagementClientAuthorizationGetListApiPostRequest}. */
export const ClientManagementClientAuthorizationGetListApiPostRequestSchema: GenericSchema<ClientManagementClientAuthorizationGetListApiPostRequest> =
  /* @__PURE__ */ complete(ClientManagementClientAuthorizationGetListApiPostRequestPart);

/** Schema of {@link ClientManagementClientAuthorizationGetListApiRequest}. */
export const ClientManagementClientAuthorizationGetListApiRequestSchema: GenericSchema<ClientManagementClientAuthorizationGetListApiRequest> =
  /* @__PURE__ */ complete(ClientManagementClientAuthorizationGetListApiRequestPart);

/** Schema of {@link ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest}. */
export const ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestSchema: GenericSchema<ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest> =
  /* @__PURE__ */ complete(ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestPart);

/** Schema of {@link ClientManagementClientGrantedScopesDeleteApiRequest}. */
export const ClientManagementClientGrantedScopesDeleteApiRequestSchema: GenericSchema<ClientManagementClientGrantedScopesDeleteApiRequest> =
  /* @__PURE__ */ complete(ClientManagementClientGrantedScopesDeleteApiRequestPart);

/** Schema of {@link ClientManagementClientGrantedScopesGetApiPostRequest}. */
export const ClientManagementClientGrantedScopesGetApiPostRequestSchema: GenericSchema<ClientManagementClientGrantedScopesGetApiPostRequest> =
  /* @__PURE__ */ complete(ClientManagementClientGrantedScopesGetApiPostRequestPart);

/** Schema of {@link ClientManagementClientGrantedScopesGetApiPostRequestBody}. */
export const ClientManagementClientGrantedScopesGetApiPostRequestBodySchema: GenericSchema<ClientManagementClientGrantedScopesGetApiPostRequestBody> =
  /* @__PURE__ */ complete(ClientManagementClientGrantedScopesGetApiPostRequestBodyPart);

/** Schema of {@link ClientManagementClientGrantedScopesGetApiRequest}. */
export const ClientManagementClientGrantedScopesGetApiRequestSchema: GenericSchema<ClientManagementClientGrantedScopesGetApiRequest> =
  /* @__PURE__ */ complete(ClientManagementClientGrantedScopesGetApiRequestPart);

/** Schema of {@link ClientManagementDeleteAuthorizationsRequest}. */
export const ClientManagementDeleteAuthorizationsRequestSchema: GenericSchema<ClientManagementDeleteAuthorizationsRequest> =
  /* @__PURE__ */ complete(ClientManagementDeleteAuthorizationsRequestPart);

/** Schema of {@link ClientManagementDeleteGrantedScopesRequest}. */
export const ClientManagementDeleteGrantedScopesRequestSchema: GenericSchema<ClientManagementDeleteGrantedScopesRequest> =
  /* @__PURE__ */ complete(ClientManagementDeleteGrantedScopesRequestPart);

/** Schema of {@link ClientManagementDeleteRequestableScopesRequest}. */
export const ClientManagementDeleteRequestableScopesRequestSchema: GenericSchema<ClientManagementDeleteRequestableScopesRequest> =
  /* @__PURE__ */ complete(ClientManagementDeleteRequestableScopesRequestPart);

/** Schema of {@link ClientManagementGetGrantedScopesRequest}. */
export const ClientManagementGetGrantedScopesRequestSchema: GenericSchema<ClientManagementGetGrantedScopesRequest> =
  /* @__PURE__ */ complete(ClientManagementGetGrantedScopesRequestPart);

/** Schema of {@link ClientManagementGetRequestableScopesRequest}. */
export const ClientManagementGetRequestableScopesRequestSchema: GenericSchema<ClientManagementGetRequestableScopesRequest> =
  /* @__PURE__ */ complete(ClientManagementGetRequestableScopesRequestPart);

/** Schema of {@link ClientManagementListAuthorizationsRequest}. */
export const ClientManagementListAuthorizationsRequestSchema: GenericSchema<ClientManagementListAuthorizationsRequest> =
  /* @__PURE__ */ complete(ClientManagementListAuthorizationsRequestPart);

/** Schema of {@link ClientManagementRefreshSecretRequest}. */
export const ClientManagementRefreshSecretRequestSchema: GenericSchema<ClientManagementRefreshSecretRequest> =
  /* @__PURE__ */ complete(ClientManagementRefreshSecretRequestPart);

/** Schema of {@link ClientManagementUpdateAuthorizationsRequest}. */
export const ClientManagementUpdateAuthorizationsRequestSchema: GenericSchema<ClientManagementUpdateAuthorizationsRequest> =
  /* @__PURE__ */ complete(ClientManagementUpdateAuthorizationsRequestPart);

/** Schema of {@link ClientManagementUpdateLockFlagRequest}. */
export const ClientManagementUpdateLockFlagRequestSchema: GenericSchema<ClientManagementUpdateLockFlagRequest> =
  /* @__PURE__ */ complete(ClientManagementUpdateLockFlagRequestPart);

/** Schema of {@link ClientManagementUpdateRequestableScopesRequest}. */
export const ClientManagementUpdateRequestableScopesRequestSchema: GenericSchema<ClientManagementUpdateRequestableScopesRequest> =
  /* @__PURE__ */ complete(ClientManagementUpdateRequestableScopesRequestPart);

/** Schema of {@link ClientManagementUpdateSecretRequest}. */
export const ClientManagementUpdateSecretRequestSchema: GenericSchema<ClientManagementUpdateSecretRequest> =
  /* @__PURE__ */ complete(ClientManagementUpdateSecretRequestPart);

/** Schema of {@link ClientUpdateFormRequest}. */
export const ClientUpdateFormRequestSchema: GenericSchema<ClientUpdateFormRequest> =
  /* @__PURE__ */ complete(ClientUpdateFormRequestPart);

/** Schema of {@link ClientUpdateRequest}. */
export const ClientUpdateRequestSchema: GenericSchema<ClientUpdateRequest> =
  /* @__PURE__ */ complete(ClientUpdateRequestPart);

/** Schema of {@link DeviceFlowAuthorizationRequest}. */
export const DeviceFlowAuthorizationRequestSchema: GenericSchema<DeviceFlowAuthorizationRequest> =
  /* @__PURE__ */ complete(DeviceFlowAuthorizationRequestPart);

/** Schema of {@link DeviceFlowCompleteRequest}. */
export const DeviceFlowCompleteRequestSchema: GenericSchema<DeviceFlowCompleteRequest> =
  /* @__PURE__ */ complete(DeviceFlowCompleteRequestPart);

/** Schema of {@link DeviceFlowVerificationRequest}. */
export const DeviceFlowVerificationRequestSchema: GenericSchema<DeviceFlowVerificationRequest> =
  /* @__PURE__ */ complete(DeviceFlowVerificationRequestPart);

/** Schema of {@link DynamicClientRegistrationDeleteRequest}. */
export const DynamicClientRegistrationDeleteRequestSchema: GenericSchema<DynamicClientRegistrationDeleteRequest> =
  /* @__PURE__ */ complete(DynamicClientRegistrationDeleteRequestPart);

/** Schema of {@link DynamicClientRegistrationDeleteRequestBody}. */
export const DynamicClientRegistrationDeleteRequestBodySchema: GenericSchema<DynamicClientRegistrationDeleteRequestBody> =
  /* @__PURE__ */ complete(DynamicClientRegistrationDeleteRequestBodyPart);

/** Schema of {@link DynamicClientRegistrationGetRequest}. */
export const DynamicClientRegistrationGetRequestSchema: GenericSchema<DynamicClientRegistrationGetRequest> =
  /* @__PURE__ */ complete(DynamicClientRegistrationGetRequestPart);

/** Schema of {@link DynamicClientRegistrationGetRequestBody}. */
export const DynamicClientRegistrationGetRequestBodySchema: GenericSchema<DynamicClientRegistrationGetRequestBody> =
  /* @__PURE__ */ complete(DynamicClientRegistrationGetRequestBodyPart);

/** Schema of {@link DynamicClientRegistrationRegisterRequest}. */
export const DynamicClientRegistrationRegisterRequestSchema: GenericSchema<DynamicClientRegistrationRegisterRequest> =
  /* @__PURE__ */ complete(DynamicClientRegistrationRegisterRequestPart);

/** Schema of {@link DynamicClientRegistrationRegisterRequestBody}. */
export const DynamicClientRegistrationRegisterRequestBodySchema: GenericSchema<DynamicClientRegistrationRegisterRequestBody> =
  /* @__PURE__ */ complete(DynamicClientRegistrationRegisterRequestBodyPart);

/** Schema of {@link DynamicClientRegistrationUpdateRequest}. */
export const DynamicClientRegistrationUpdateRequestSchema: GenericSchema<DynamicClientRegistrationUpdateRequest> =
  /* @__PURE__ */ complete(DynamicClientRegistrationUpdateRequestPart);

/** Schema of {@link DynamicClientRegistrationUpdateRequestBody}. */
export const DynamicClientRegistrationUpdateRequestBodySchema: GenericSchema<DynamicClientRegistrationUpdateRequestBody> =
  /* @__PURE__ */ complete(DynamicClientRegistrationUpdateRequestBodyPart);

/** Schema of {@link FederationConfigurationRequest}. */
export const FederationConfigurationRequestSchema: GenericSchema<FederationConfigurationRequest> =
  /* @__PURE__ */ complete(FederationConfigurationRequestPart);

/** Schema of {@link FederationRegistrationOperationRequest}. */
export const FederationRegistrationOperationRequestSchema: GenericSchema<FederationRegistrationOperationRequest> =
  /* @__PURE__ */ complete(FederationRegistrationOperationRequestPart);

/** Schema of {@link GrantManagementProcessRequestRequest}. */
export const GrantManagementProcessRequestRequestSchema: GenericSchema<GrantManagementProcessRequestRequest> =
  /* @__PURE__ */ complete(GrantManagementProcessRequestRequestPart);

/** Schema of {@link HardwareSecurityKeysCreateRequest}. */
export const HardwareSecurityKeysCreateRequestSchema: GenericSchema<HardwareSecurityKeysCreateRequest> =
  /* @__PURE__ */ complete(HardwareSecurityKeysCreateRequestPart);

/** Schema of {@link HardwareSecurityKeysDeleteRequest}. */
export const HardwareSecurityKeysDeleteRequestSchema: GenericSchema<HardwareSecurityKeysDeleteRequest> =
  /* @__PURE__ */ complete(HardwareSecurityKeysDeleteRequestPart);

/** Schema of {@link HardwareSecurityKeysGetRequest}. */
export const HardwareSecurityKeysGetRequestSchema: GenericSchema<HardwareSecurityKeysGetRequest> =
  /* @__PURE__ */ complete(HardwareSecurityKeysGetRequestPart);

/** Schema of {@link HardwareSecurityKeysListRequest}. */
export const HardwareSecurityKeysListRequestSchema: GenericSchema<HardwareSecurityKeysListRequest> =
  /* @__PURE__ */ complete(HardwareSecurityKeysListRequestPart);

/** Schema of {@link IntrospectionProcessRequest}. */
export const IntrospectionProcessRequestSchema: GenericSchema<IntrospectionProcessRequest> =
  /* @__PURE__ */ complete(IntrospectionProcessRequestPart);

/** Schema of {@link IntrospectionStandardProcessRequest}. */
export const IntrospectionStandardProcessRequestSchema: GenericSchema<IntrospectionStandardProcessRequest> =
  /* @__PURE__ */ complete(IntrospectionStandardProcessRequestPart);

/** Schema of {@link JoseObjectJoseVerifyApiRequest}. */
export const JoseObjectJoseVerifyApiRequestSchema: GenericSchema<JoseObjectJoseVerifyApiRequest> =
  /* @__PURE__ */ complete(JoseObjectJoseVerifyApiRequestPart);

/** Schema of {@link JwkSetEndpointServiceJwksGetApiRequest}. */
export const JwkSetEndpointServiceJwksGetApiRequestSchema: GenericSchema<JwkSetEndpointServiceJwksGetApiRequest> =
  /* @__PURE__ */ complete(JwkSetEndpointServiceJwksGetApiRequestPart);

/** Schema of {@link LifecycleGetApiLifecycleHealthcheckRequest}. */
export const LifecycleGetApiLifecycleHealthcheckRequestSchema: GenericSchema<LifecycleGetApiLifecycleHealthcheckRequest> =
  /* @__PURE__ */ complete(LifecycleGetApiLifecycleHealthcheckRequestPart);

/** Schema of {@link NativeSsoLogoutOperationRequest}. */
export const NativeSsoLogoutOperationRequestSchema: GenericSchema<NativeSsoLogoutOperationRequest> =
  /* @__PURE__ */ complete(NativeSsoLogoutOperationRequestPart);

/** Schema of {@link NativeSsoProcessRequest}. */
export const NativeSsoProcessRequestSchema: GenericSchema<NativeSsoProcessRequest> =
  /* @__PURE__ */ complete(NativeSsoProcessRequestPart);

/** Schema of {@link PushedAuthorizationCreateRequest}. */
export const PushedAuthorizationCreateRequestSchema: GenericSchema<PushedAuthorizationCreateRequest> =
  /* @__PURE__ */ complete(PushedAuthorizationCreateRequestPart);

/** Schema of {@link RevocationProcessRequest}. */
export const RevocationProcessRequestSchema: GenericSchema<RevocationProcessRequest> =
  /* @__PURE__ */ complete(RevocationProcessRequestPart);

/** Schema of {@link ServiceCreateRequest}. */
export const ServiceCreateRequestSchema: GenericSchema<ServiceCreateRequest> =
  /* @__PURE__ */ complete(ServiceCreateRequestPart);

/** Schema of {@link ServiceDeleteRequest}. */
export const ServiceDeleteRequestSchema: GenericSchema<ServiceDeleteRequest> =
  /* @__PURE__ */ complete(ServiceDeleteRequestPart);

/** Schema of {@link ServiceGetConfigurationRequest}. */
export const ServiceGetConfigurationRequestSchema: GenericSchema<ServiceGetConfigurationRequest> =
  /* @__PURE__ */ complete(ServiceGetConfigurationRequestPart);

/** Schema of {@link ServiceGetRequest}. */
export const ServiceGetRequestSchema: GenericSchema<ServiceGetRequest> =
  /* @__PURE__ */ complete(ServiceGetRequestPart);

/** Schema of {@link ServiceListRequest}. */
export const ServiceListRequestSchema: GenericSchema<ServiceListRequest> =
  /* @__PURE__ */ complete(ServiceListRequestPart);

/** Schema of {@link ServiceUpdateRequest}. */
export const ServiceUpdateRequestSchema: GenericSchema<ServiceUpdateRequest> =
  /* @__PURE__ */ complete(ServiceUpdateRequestPart);

/** Schema of {@link TokenFailOperationRequest}. */
export const TokenFailOperationRequestSchema: GenericSchema<TokenFailOperationRequest> =
  /* @__PURE__ */ complete(TokenFailOperationRequestPart);

/** Schema of {@link TokenIssueOperationRequest}. */
export const TokenIssueOperationRequestSchema: GenericSchema<TokenIssueOperationRequest> =
  /* @__PURE__ */ complete(TokenIssueOperationRequestPart);

/** Schema of {@link TokenManagementCreateBatchRequest}. */
export const TokenManagementCreateBatchRequestSchema: GenericSchema<TokenManagementCreateBatchRequest> =
  /* @__PURE__ */ complete(TokenManagementCreateBatchRequestPart);

/** Schema of {@link TokenManagementCreateRequest}. */
export const TokenManagementCreateRequestSchema: GenericSchema<TokenManagementCreateRequest> =
  /* @__PURE__ */ complete(TokenManagementCreateRequestPart);

/** Schema of {@link TokenManagementDeleteRequest}. */
export const TokenManagementDeleteRequestSchema: GenericSchema<TokenManagementDeleteRequest> =
  /* @__PURE__ */ complete(TokenManagementDeleteRequestPart);

/** Schema of {@link TokenManagementGetBatchStatusRequest}. */
export const TokenManagementGetBatchStatusRequestSchema: GenericSchema<TokenManagementGetBatchStatusRequest> =
  /* @__PURE__ */ complete(TokenManagementGetBatchStatusRequestPart);

/** Schema of {@link TokenManagementListRequest}. */
export const TokenManagementListRequestSchema: GenericSchema<TokenManagementListRequest> =
  /* @__PURE__ */ complete(TokenManagementListRequestPart);

/** Schema of {@link TokenManagementReissueIdTokenRequest}. */
export const TokenManagementReissueIdTokenRequestSchema: GenericSchema<TokenManagementReissueIdTokenRequest> =
  /* @__PURE__ */ complete(TokenManagementReissueIdTokenRequestPart);

/** Schema of {@link TokenManagementRevokeRequest}. */
export const TokenManagementRevokeRequestSchema: GenericSchema<TokenManagementRevokeRequest> =
  /* @__PURE__ */ complete(TokenManagementRevokeRequestPart);

/** Schema of {@link TokenManagementUpdateRequest}. */
export const TokenManagementUpdateRequestSchema: GenericSchema<TokenManagementUpdateRequest> =
  /* @__PURE__ */ complete(TokenManagementUpdateRequestPart);

/** Schema of {@link TokenProcessRequest}. */
export const TokenProcessRequestSchema: GenericSchema<TokenProcessRequest> =
  /* @__PURE__ */ complete(TokenProcessRequestPart);

/** Schema of {@link UserinfoIssueOperationRequest}. */
export const UserinfoIssueOperationRequestSchema: GenericSchema<UserinfoIssueOperationRequest> =
  /* @__PURE__ */ complete(UserinfoIssueOperationRequestPart);

/** Schema of {@link UserinfoProcessRequest}. */
export const UserinfoProcessRequestSchema: GenericSchema<UserinfoProcessRequest> =
  /* @__PURE__ */ complete(UserinfoProcessRequestPart);

/** Schema of {@link UtilityEchoRequest}. */
export const UtilityEchoRequestSchema: GenericSchema<UtilityEchoRequest> =
  /* @__PURE__ */ complete(UtilityEchoRequestPart);

/** Schema of {@link UtilityGetInfoRequest}. */
export const UtilityGetInfoRequestSchema: GenericSchema<UtilityGetInfoRequest> =
  /* @__PURE__ */ complete(UtilityGetInfoRequestPart);

/** Schema of {@link VerifiableCredentialsBatchIssueRequest}. */
export const VerifiableCredentialsBatchIssueRequestSchema: GenericSchema<VerifiableCredentialsBatchIssueRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsBatchIssueRequestPart);

/** Schema of {@link VerifiableCredentialsBatchParseRequest}. */
export const VerifiableCredentialsBatchParseRequestSchema: GenericSchema<VerifiableCredentialsBatchParseRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsBatchParseRequestPart);

/** Schema of {@link VerifiableCredentialsCreateOfferRequest}. */
export const VerifiableCredentialsCreateOfferRequestSchema: GenericSchema<VerifiableCredentialsCreateOfferRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsCreateOfferRequestPart);

/** Schema of {@link VerifiableCredentialsDeferredIssueRequest}. */
export const VerifiableCredentialsDeferredIssueRequestSchema: GenericSchema<VerifiableCredentialsDeferredIssueRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsDeferredIssueRequestPart);

/** Schema of {@link VerifiableCredentialsDeferredParseRequest}. */
export const VerifiableCredentialsDeferredParseRequestSchema: GenericSchema<VerifiableCredentialsDeferredParseRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsDeferredParseRequestPart);

/** Schema of {@link VerifiableCredentialsGetJwksRequest}. */
export const VerifiableCredentialsGetJwksRequestSchema: GenericSchema<VerifiableCredentialsGetJwksRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsGetJwksRequestPart);

/** Schema of {@link VerifiableCredentialsGetJwtIssuerRequest}. */
export const VerifiableCredentialsGetJwtIssuerRequestSchema: GenericSchema<VerifiableCredentialsGetJwtIssuerRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsGetJwtIssuerRequestPart);

/** Schema of {@link VerifiableCredentialsGetMetadataRequest}. */
export const VerifiableCredentialsGetMetadataRequestSchema: GenericSchema<VerifiableCredentialsGetMetadataRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsGetMetadataRequestPart);

/** Schema of {@link VerifiableCredentialsGetOfferInfoRequest}. */
export const VerifiableCredentialsGetOfferInfoRequestSchema: GenericSchema<VerifiableCredentialsGetOfferInfoRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsGetOfferInfoRequestPart);

/** Schema of {@link VerifiableCredentialsIssueRequest}. */
export const VerifiableCredentialsIssueRequestSchema: GenericSchema<VerifiableCredentialsIssueRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsIssueRequestPart);

/** Schema of {@link VerifiableCredentialsParseRequest}. */
export const VerifiableCredentialsParseRequestSchema: GenericSchema<VerifiableCredentialsParseRequest> =
  /* @__PURE__ */ complete(VerifiableCredentialsParseRequestPart);
