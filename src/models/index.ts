import { complete } from "../runtime/schema/complete.js";
import { type AccessToken, AccessTokenSchema as AccessTokenPart } from "./accessToken.js";
import { type ApplicationType, ApplicationTypeSchema as ApplicationTypePart } from "./applicationType.js";
import { type AttachmentType, AttachmentTypeSchema as AttachmentTypePart } from "./attachmentType.js";
import {
  type AuthorizationDetailsElement,
  AuthorizationDetailsElementSchema as AuthorizationDetailsElementPart,
} from "./authorizationDetailsElement.js";
import {
  type AuthorizationFailRequest,
  AuthorizationFailRequestSchema as AuthorizationFailRequestPart,
} from "./authorizationFailRequest.js";
import {
  type AuthorizationFailRequestReason,
  AuthorizationFailRequestReasonSchema as AuthorizationFailRequestReasonPart,
} from "./authorizationFailRequestReason.js";
import {
  type AuthorizationFailResponse,
  AuthorizationFailResponseSchema as AuthorizationFailResponsePart,
} from "./authorizationFailResponse.js";
import {
  type AuthorizationFailResponseAction,
  AuthorizationFailResponseActionSchema as AuthorizationFailResponseActionPart,
} from "./authorizationFailResponseAction.js";
import {
  type AuthorizationIssueRequest,
  AuthorizationIssueRequestSchema as AuthorizationIssueRequestPart,
} from "./authorizationIssueRequest.js";
import {
  type AuthorizationIssueResponse,
  AuthorizationIssueResponseSchema as AuthorizationIssueResponsePart,
} from "./authorizationIssueResponse.js";
import {
  type AuthorizationIssueResponseAction,
  AuthorizationIssueResponseActionSchema as AuthorizationIssueResponseActionPart,
} from "./authorizationIssueResponseAction.js";
import {
  type AuthorizationRequest,
  AuthorizationRequestSchema as AuthorizationRequestPart,
} from "./authorizationRequest.js";
import {
  type AuthorizationResponse,
  AuthorizationResponseSchema as AuthorizationResponsePart,
} from "./authorizationResponse.js";
import {
  type AuthorizationResponseAction,
  AuthorizationResponseActionSchema as AuthorizationResponseActionPart,
} from "./authorizationResponseAction.js";
import {
  type AuthorizationTicketInfo,
  AuthorizationTicketInfoSchema as AuthorizationTicketInfoPart,
} from "./authorizationTicketInfo.js";
import {
  type AuthorizationTicketInfoRequest,
  AuthorizationTicketInfoRequestSchema as AuthorizationTicketInfoRequestPart,
} from "./authorizationTicketInfoRequest.js";
import {
  type AuthorizationTicketInfoResponse,
  AuthorizationTicketInfoResponseSchema as AuthorizationTicketInfoResponsePart,
} from "./authorizationTicketInfoResponse.js";
import {
  type AuthorizationTicketInfoResponseAction,
  AuthorizationTicketInfoResponseActionSchema as AuthorizationTicketInfoResponseActionPart,
} from "./authorizationTicketInfoResponseAction.js";
import {
  type AuthorizationTicketUpdateRequest,
  AuthorizationTicketUpdateRequestSchema as AuthorizationTicketUpdateRequestPart,
} from "./authorizationTicketUpdateRequest.js";
import {
  type AuthorizationTicketUpdateResponse,
  AuthorizationTicketUpdateResponseSchema as AuthorizationTicketUpdateResponsePart,
} from "./authorizationTicketUpdateResponse.js";
import {
  type AuthorizationTicketUpdateResponseAction,
  AuthorizationTicketUpdateResponseActionSchema as AuthorizationTicketUpdateResponseActionPart,
} from "./authorizationTicketUpdateResponseAction.js";
import { type AuthzDetails, AuthzDetailsSchema as AuthzDetailsPart } from "./authzDetails.js";
import {
  type BackchannelAuthenticationCompleteRequest,
  BackchannelAuthenticationCompleteRequestSchema as BackchannelAuthenticationCompleteRequestPart,
} from "./backchannelAuthenticationCompleteRequest.js";
import {
  type BackchannelAuthenticationCompleteRequestResult,
  BackchannelAuthenticationCompleteRequestResultSchema as BackchannelAuthenticationCompleteRequestResultPart,
} from "./backchannelAuthenticationCompleteRequestResult.js";
import {
  type BackchannelAuthenticationCompleteResponse,
  BackchannelAuthenticationCompleteResponseSchema as BackchannelAuthenticationCompleteResponsePart,
} from "./backchannelAuthenticationCompleteResponse.js";
import {
  type BackchannelAuthenticationCompleteResponseAction,
  BackchannelAuthenticationCompleteResponseActionSchema as BackchannelAuthenticationCompleteResponseActionPart,
} from "./backchannelAuthenticationCompleteResponseAction.js";
import {
  type BackchannelAuthenticationFailRequest,
  BackchannelAuthenticationFailRequestSchema as BackchannelAuthenticationFailRequestPart,
} from "./backchannelAuthenticationFailRequest.js";
import {
  type BackchannelAuthenticationFailRequestReason,
  BackchannelAuthenticationFailRequestReasonSchema as BackchannelAuthenticationFailRequestReasonPart,
} from "./backchannelAuthenticationFailRequestReason.js";
import {
  type BackchannelAuthenticationFailResponse,
  BackchannelAuthenticationFailResponseSchema as BackchannelAuthenticationFailResponsePart,
} from "./backchannelAuthenticationFailResponse.js";
import {
  type BackchannelAuthenticationFailResponseAction,
  BackchannelAuthenticationFailResponseActionSchema as BackchannelAuthenticationFailResponseActionPart,
} from "./backchannelAuthenticationFailResponseAction.js";
import {
  type BackchannelAuthenticationIssueRequest,
  BackchannelAuthenticationIssueRequestSchema as BackchannelAuthenticationIssueRequestPart,
} from "./backchannelAuthenticationIssueRequest.js";
import {
  type BackchannelAuthenticationIssueResponse,
  BackchannelAuthenticationIssueResponseSchema as BackchannelAuthenticationIssueResponsePart,
} from "./backchannelAuthenticationIssueResponse.js";
import {
  type BackchannelAuthenticationIssueResponseAction,
  BackchannelAuthenticationIssueResponseActionSchema as BackchannelAuthenticationIssueResponseActionPart,
} from "./backchannelAuthenticationIssueResponseAction.js";
import {
  type BackchannelAuthenticationRequest,
  BackchannelAuthenticationRequestSchema as BackchannelAuthenticationRequestPart,
} from "./backchannelAuthenticationRequest.js";
import {
  type BackchannelAuthenticationResponse,
  BackchannelAuthenticationResponseSchema as BackchannelAuthenticationResponsePart,
} from "./backchannelAuthenticationResponse.js";
import {
  type BackchannelAuthenticationResponseAction,
  BackchannelAuthenticationResponseActionSchema as BackchannelAuthenticationResponseActionPart,
} from "./backchannelAuthenticationResponseAction.js";
import { type CimdOptions, CimdOptionsSchema as CimdOptionsPart } from "./cimdOptions.js";
import { type ClaimType, ClaimTypeSchema as ClaimTypePart } from "./claimType.js";
import { type Client, ClientSchema as ClientPart } from "./client.js";
import { type ClientAuthMethod, ClientAuthMethodSchema as ClientAuthMethodPart } from "./clientAuthMethod.js";
import {
  type ClientAuthorizationDeleteResponse,
  ClientAuthorizationDeleteResponseSchema as ClientAuthorizationDeleteResponsePart,
} from "./clientAuthorizationDeleteResponse.js";
import {
  type ClientAuthorizationGetListRequest,
  ClientAuthorizationGetListRequestSchema as ClientAuthorizationGetListRequestPart,
} from "./clientAuthorizationGetListRequest.js";
import {
  type ClientAuthorizationGetListResponse,
  ClientAuthorizationGetListResponseSchema as ClientAuthorizationGetListResponsePart,
} from "./clientAuthorizationGetListResponse.js";
import {
  type ClientAuthorizationUpdateRequest,
  ClientAuthorizationUpdateRequestSchema as ClientAuthorizationUpdateRequestPart,
} from "./clientAuthorizationUpdateRequest.js";
import {
  type ClientAuthorizationUpdateResponse,
  ClientAuthorizationUpdateResponseSchema as ClientAuthorizationUpdateResponsePart,
} from "./clientAuthorizationUpdateResponse.js";
import { type ClientExtension, ClientExtensionSchema as ClientExtensionPart } from "./clientExtension.js";
import {
  type ClientExtensionRequestableScopesGetResponse,
  ClientExtensionRequestableScopesGetResponseSchema as ClientExtensionRequestableScopesGetResponsePart,
} from "./clientExtensionRequestableScopesGetResponse.js";
import {
  type ClientExtensionRequestableScopesUpdateRequest,
  ClientExtensionRequestableScopesUpdateRequestSchema as ClientExtensionRequestableScopesUpdateRequestPart,
} from "./clientExtensionRequestableScopesUpdateRequest.js";
import {
  type ClientExtensionRequestableScopesUpdateResponse,
  ClientExtensionRequestableScopesUpdateResponseSchema as ClientExtensionRequestableScopesUpdateResponsePart,
} from "./clientExtensionRequestableScopesUpdateResponse.js";
import {
  type ClientFlagUpdateRequest,
  ClientFlagUpdateRequestSchema as ClientFlagUpdateRequestPart,
} from "./clientFlagUpdateRequest.js";
import {
  type ClientFlagUpdateResponse,
  ClientFlagUpdateResponseSchema as ClientFlagUpdateResponsePart,
} from "./clientFlagUpdateResponse.js";
import {
  type ClientGetListResponse,
  ClientGetListResponseSchema as ClientGetListResponsePart,
} from "./clientGetListResponse.js";
import {
  type ClientGrantedScopesDeleteResponse,
  ClientGrantedScopesDeleteResponseSchema as ClientGrantedScopesDeleteResponsePart,
} from "./clientGrantedScopesDeleteResponse.js";
import { type ClientLimited, ClientLimitedSchema as ClientLimitedPart } from "./clientLimited.js";
import {
  type ClientLimitedAuthorization,
  ClientLimitedAuthorizationSchema as ClientLimitedAuthorizationPart,
} from "./clientLimitedAuthorization.js";
import {
  type ClientRegistrationRequest,
  ClientRegistrationRequestSchema as ClientRegistrationRequestPart,
} from "./clientRegistrationRequest.js";
import {
  type ClientRegistrationResponse,
  ClientRegistrationResponseSchema as ClientRegistrationResponsePart,
} from "./clientRegistrationResponse.js";
import {
  type ClientRegistrationResponseAction,
  ClientRegistrationResponseActionSchema as ClientRegistrationResponseActionPart,
} from "./clientRegistrationResponseAction.js";
import {
  type ClientRegistrationType,
  ClientRegistrationTypeSchema as ClientRegistrationTypePart,
} from "./clientRegistrationType.js";
import {
  type ClientSecretRefreshResponse,
  ClientSecretRefreshResponseSchema as ClientSecretRefreshResponsePart,
} from "./clientSecretRefreshResponse.js";
import {
  type ClientSecretUpdateRequest,
  ClientSecretUpdateRequestSchema as ClientSecretUpdateRequestPart,
} from "./clientSecretUpdateRequest.js";
import {
  type ClientSecretUpdateResponse,
  ClientSecretUpdateResponseSchema as ClientSecretUpdateResponsePart,
} from "./clientSecretUpdateResponse.js";
import { type ClientSource, ClientSourceSchema as ClientSourcePart } from "./clientSource.js";
import { type ClientType, ClientTypeSchema as ClientTypePart } from "./clientType.js";
import {
  type CredentialIssuanceOrder,
  CredentialIssuanceOrderSchema as CredentialIssuanceOrderPart,
} from "./credentialIssuanceOrder.js";
import {
  type CredentialIssuerMetadata,
  CredentialIssuerMetadataSchema as CredentialIssuerMetadataPart,
} from "./credentialIssuerMetadata.js";
import {
  type CredentialOfferInfo,
  CredentialOfferInfoSchema as CredentialOfferInfoPart,
} from "./credentialOfferInfo.js";
import {
  type CredentialRequestInfo,
  CredentialRequestInfoSchema as CredentialRequestInfoPart,
} from "./credentialRequestInfo.js";
import { type DeliveryMode, DeliveryModeSchema as DeliveryModePart } from "./deliveryMode.js";
import {
  type DeviceAuthorizationRequest,
  DeviceAuthorizationRequestSchema as DeviceAuthorizationRequestPart,
} from "./deviceAuthorizationRequest.js";
import {
  type DeviceAuthorizationResponse,
  DeviceAuthorizationResponseSchema as DeviceAuthorizationResponsePart,
} from "./deviceAuthorizationResponse.js";
import {
  type DeviceAuthorizationResponseAction,
  DeviceAuthorizationResponseActionSchema as DeviceAuthorizationResponseActionPart,
} from "./deviceAuthorizationResponseAction.js";
import {
  type DeviceCompleteRequest,
  DeviceCompleteRequestSchema as DeviceCompleteRequestPart,
} from "./deviceCompleteRequest.js";
import {
  type DeviceCompleteRequestResult,
  DeviceCompleteRequestResultSchema as DeviceCompleteRequestResultPart,
} from "./deviceCompleteRequestResult.js";
import {
  type DeviceCompleteResponse,
  DeviceCompleteResponseSchema as DeviceCompleteResponsePart,
} from "./deviceCompleteResponse.js";
import {
  type DeviceCompleteResponseAction,
  DeviceCompleteResponseActionSchema as DeviceCompleteResponseActionPart,
} from "./deviceCompleteResponseAction.js";
import {
  type DeviceVerificationRequest,
  DeviceVerificationRequestSchema as DeviceVerificationRequestPart,
} from "./deviceVerificationRequest.js";
import {
  type DeviceVerificationResponse,
  DeviceVerificationResponseSchema as DeviceVerificationResponsePart,
} from "./deviceVerificationResponse.js";
import {
  type DeviceVerificationResponseAction,
  DeviceVerificationResponseActionSchema as DeviceVerificationResponseActionPart,
} from "./deviceVerificationResponseAction.js";
import { type Display, DisplaySchema as DisplayPart } from "./display.js";
import { type DynamicScope, DynamicScopeSchema as DynamicScopePart } from "./dynamicScope.js";
import { type FapiMode, FapiModeSchema as FapiModePart } from "./fapiMode.js";
import {
  type FederationConfigurationResponse,
  FederationConfigurationResponseSchema as FederationConfigurationResponsePart,
} from "./federationConfigurationResponse.js";
import {
  type FederationConfigurationResponseAction,
  FederationConfigurationResponseActionSchema as FederationConfigurationResponseActionPart,
} from "./federationConfigurationResponseAction.js";
import {
  type FederationRegistrationRequest,
  FederationRegistrationRequestSchema as FederationRegistrationRequestPart,
} from "./federationRegistrationRequest.js";
import {
  type FederationRegistrationResponse,
  FederationRegistrationResponseSchema as FederationRegistrationResponsePart,
} from "./federationRegistrationResponse.js";
import {
  type FederationRegistrationResponseAction,
  FederationRegistrationResponseActionSchema as FederationRegistrationResponseActionPart,
} from "./federationRegistrationResponseAction.js";
import { type GMRequest, GMRequestSchema as GMRequestPart } from "./gMRequest.js";
import { type GMResponse, GMResponseSchema as GMResponsePart } from "./gMResponse.js";
import { type GMResponseAction, GMResponseActionSchema as GMResponseActionPart } from "./gMResponseAction.js";
import { type Grant, GrantSchema as GrantPart } from "./grant.js";
import {
  type GrantManagementAction,
  GrantManagementActionSchema as GrantManagementActionPart,
} from "./grantManagementAction.js";
import { type GrantScope, GrantScopeSchema as GrantScopePart } from "./grantScope.js";
import { type GrantType, GrantTypeSchema as GrantTypePart } from "./grantType.js";
import { type Hsk, HskSchema as HskPart } from "./hsk.js";
import { type HskCreateRequest, HskCreateRequestSchema as HskCreateRequestPart } from "./hskCreateRequest.js";
import {
  type HskCreateResponse,
  HskCreateResponseSchema as HskCreateResponsePart,
} from "./hskCreateResponse.js";
import {
  type HskCreateResponseAction,
  HskCreateResponseActionSchema as HskCreateResponseActionPart,
} from "./hskCreateResponseAction.js";
import {
  type HskDeleteResponse,
  HskDeleteResponseSchema as HskDeleteResponsePart,
} from "./hskDeleteResponse.js";
import {
  type HskDeleteResponseAction,
  HskDeleteResponseActionSchema as HskDeleteResponseActionPart,
} from "./hskDeleteResponseAction.js";
import {
  type HskGetListResponse,
  HskGetListResponseSchema as HskGetListResponsePart,
} from "./hskGetListResponse.js";
import {
  type HskGetListResponseAction,
  HskGetListResponseActionSchema as HskGetListResponseActionPart,
} from "./hskGetListResponseAction.js";
import { type HskGetResponse, HskGetResponseSchema as HskGetResponsePart } from "./hskGetResponse.js";
import {
  type HskGetResponseAction,
  HskGetResponseActionSchema as HskGetResponseActionPart,
} from "./hskGetResponseAction.js";
import {
  type IdtokenReissueRequest,
  IdtokenReissueRequestSchema as IdtokenReissueRequestPart,
} from "./idtokenReissueRequest.js";
import {
  type IdtokenReissueResponse,
  IdtokenReissueResponseSchema as IdtokenReissueResponsePart,
} from "./idtokenReissueResponse.js";
import {
  type IdtokenReissueResponseAction,
  IdtokenReissueResponseActionSchema as IdtokenReissueResponseActionPart,
} from "./idtokenReissueResponseAction.js";
import { type InfoResponse, InfoResponseSchema as InfoResponsePart } from "./infoResponse.js";
import {
  type IntrospectionRequest,
  IntrospectionRequestSchema as IntrospectionRequestPart,
} from "./introspectionRequest.js";
import {
  type IntrospectionResponse,
  IntrospectionResponseSchema as IntrospectionResponsePart,
} from "./introspectionResponse.js";
import {
  type IntrospectionResponseAction,
  IntrospectionResponseActionSchema as IntrospectionResponseActionPart,
} from "./introspectionResponseAction.js";
import {
  type JoseVerifyRequest,
  JoseVerifyRequestSchema as JoseVerifyRequestPart,
} from "./joseVerifyRequest.js";
import {
  type JoseVerifyResponse,
  JoseVerifyResponseSchema as JoseVerifyResponsePart,
} from "./joseVerifyResponse.js";
import { type JweAlg, JweAlgSchema as JweAlgPart } from "./jweAlg.js";
import { type JweEnc, JweEncSchema as JweEncPart } from "./jweEnc.js";
import { type JwsAlg, JwsAlgSchema as JwsAlgPart } from "./jwsAlg.js";
import { type NamedUri, NamedUriSchema as NamedUriPart } from "./namedUri.js";
import {
  type NativeSsoLogoutRequest,
  NativeSsoLogoutRequestSchema as NativeSsoLogoutRequestPart,
} from "./nativeSsoLogoutRequest.js";
import {
  type NativeSsoLogoutResponse,
  NativeSsoLogoutResponseSchema as NativeSsoLogoutResponsePart,
} from "./nativeSsoLogoutResponse.js";
import {
  type NativeSsoLogoutResponseAction,
  NativeSsoLogoutResponseActionSchema as NativeSsoLogoutResponseActionPart,
} from "./nativeSsoLogoutResponseAction.js";
import { type NativeSsoRequest, NativeSsoRequestSchema as NativeSsoRequestPart } from "./nativeSsoRequest.js";
import {
  type NativeSsoResponse,
  NativeSsoResponseSchema as NativeSsoResponsePart,
} from "./nativeSsoResponse.js";
import {
  type NativeSsoResponseAction,
  NativeSsoResponseActionSchema as NativeSsoResponseActionPart,
} from "./nativeSsoResponseAction.js";
import { type Pair, PairSchema as PairPart } from "./pair.js";
import { type Prompt, PromptSchema as PromptPart } from "./prompt.js";
import { type Property, PropertySchema as PropertyPart } from "./property.js";
import {
  type PushedAuthorizationRequest,
  PushedAuthorizationRequestSchema as PushedAuthorizationRequestPart,
} from "./pushedAuthorizationRequest.js";
import {
  type PushedAuthorizationResponse,
  PushedAuthorizationResponseSchema as PushedAuthorizationResponsePart,
} from "./pushedAuthorizationResponse.js";
import {
  type PushedAuthorizationResponseAction,
  PushedAuthorizationResponseActionSchema as PushedAuthorizationResponseActionPart,
} from "./pushedAuthorizationResponseAction.js";
import { type ResponseMode, ResponseModeSchema as ResponseModePart } from "./responseMode.js";
import { type ResponseType, ResponseTypeSchema as ResponseTypePart } from "./responseType.js";
import {
  type RevocationRequest,
  RevocationRequestSchema as RevocationRequestPart,
} from "./revocationRequest.js";
import {
  type RevocationResponse,
  RevocationResponseSchema as RevocationResponsePart,
} from "./revocationResponse.js";
import {
  type RevocationResponseAction,
  RevocationResponseActionSchema as RevocationResponseActionPart,
} from "./revocationResponseAction.js";
import type { GenericSchema } from "./schema.js";
import { type Scope, ScopeSchema as ScopePart } from "./scope.js";
import { type Service, ServiceSchema as ServicePart } from "./service.js";
import {
  type ServiceConfiguration,
  ServiceConfigurationSchema as ServiceConfigurationPart,
} from "./serviceConfiguration.js";
import {
  type ServiceGetListResponse,
  ServiceGetListResponseSchema as ServiceGetListResponsePart,
} from "./serviceGetListResponse.js";
import {
  type ServiceJwksGetResponse,
  ServiceJwksGetResponseSchema as ServiceJwksGetResponsePart,
} from "./serviceJwksGetResponse.js";
import { type ServiceProfile, ServiceProfileSchema as ServiceProfilePart } from "./serviceProfile.js";
import {
  type ServiceTokenCache,
  ServiceTokenCacheSchema as ServiceTokenCachePart,
} from "./serviceTokenCache.js";
import { type Sns, SnsSchema as SnsPart } from "./sns.js";
import { type SnsCredentials, SnsCredentialsSchema as SnsCredentialsPart } from "./snsCredentials.js";
import {
  type StandardIntrospectionRequest,
  StandardIntrospectionRequestSchema as StandardIntrospectionRequestPart,
} from "./standardIntrospectionRequest.js";
import {
  type StandardIntrospectionResponse,
  StandardIntrospectionResponseSchema as StandardIntrospectionResponsePart,
} from "./standardIntrospectionResponse.js";
import {
  type StandardIntrospectionResponseAction,
  StandardIntrospectionResponseActionSchema as StandardIntrospectionResponseActionPart,
} from "./standardIntrospectionResponseAction.js";
import { type StringArray, StringArraySchema as StringArrayPart } from "./stringArray.js";
import { type SubjectType, SubjectTypeSchema as SubjectTypePart } from "./subjectType.js";
import { type TaggedValue, TaggedValueSchema as TaggedValuePart } from "./taggedValue.js";
import { type TokenBatchStatus, TokenBatchStatusSchema as TokenBatchStatusPart } from "./tokenBatchStatus.js";
import {
  type TokenBatchStatusBatchKind,
  TokenBatchStatusBatchKindSchema as TokenBatchStatusBatchKindPart,
} from "./tokenBatchStatusBatchKind.js";
import {
  type TokenBatchStatusResult,
  TokenBatchStatusResultSchema as TokenBatchStatusResultPart,
} from "./tokenBatchStatusResult.js";
import {
  type TokenCreateBatchResponse,
  TokenCreateBatchResponseSchema as TokenCreateBatchResponsePart,
} from "./tokenCreateBatchResponse.js";
import {
  type TokenCreateBatchStatusResponse,
  TokenCreateBatchStatusResponseSchema as TokenCreateBatchStatusResponsePart,
} from "./tokenCreateBatchStatusResponse.js";
import {
  type TokenCreateRequest,
  TokenCreateRequestSchema as TokenCreateRequestPart,
} from "./tokenCreateRequest.js";
import {
  type TokenCreateResponse,
  TokenCreateResponseSchema as TokenCreateResponsePart,
} from "./tokenCreateResponse.js";
import {
  type TokenCreateResponseAction,
  TokenCreateResponseActionSchema as TokenCreateResponseActionPart,
} from "./tokenCreateResponseAction.js";
import { type TokenFailRequest, TokenFailRequestSchema as TokenFailRequestPart } from "./tokenFailRequest.js";
import {
  type TokenFailRequestReason,
  TokenFailRequestReasonSchema as TokenFailRequestReasonPart,
} from "./tokenFailRequestReason.js";
import {
  type TokenFailResponse,
  TokenFailResponseSchema as TokenFailResponsePart,
} from "./tokenFailResponse.js";
import {
  type TokenFailResponseAction,
  TokenFailResponseActionSchema as TokenFailResponseActionPart,
} from "./tokenFailResponseAction.js";
import {
  type TokenGetListResponse,
  TokenGetListResponseSchema as TokenGetListResponsePart,
} from "./tokenGetListResponse.js";
import { type TokenInfo, TokenInfoSchema as TokenInfoPart } from "./tokenInfo.js";
import {
  type TokenIssueRequest,
  TokenIssueRequestSchema as TokenIssueRequestPart,
} from "./tokenIssueRequest.js";
import {
  type TokenIssueResponse,
  TokenIssueResponseSchema as TokenIssueResponsePart,
} from "./tokenIssueResponse.js";
import {
  type TokenIssueResponseAction,
  TokenIssueResponseActionSchema as TokenIssueResponseActionPart,
} from "./tokenIssueResponseAction.js";
import { type TokenRequest, TokenRequestSchema as TokenRequestPart } from "./tokenRequest.js";
import { type TokenResponse, TokenResponseSchema as TokenResponsePart } from "./tokenResponse.js";
import {
  type TokenResponseAction,
  TokenResponseActionSchema as TokenResponseActionPart,
} from "./tokenResponseAction.js";
import {
  type TokenRevokeRequest,
  TokenRevokeRequestSchema as TokenRevokeRequestPart,
} from "./tokenRevokeRequest.js";
import {
  type TokenRevokeResponse,
  TokenRevokeResponseSchema as TokenRevokeResponsePart,
} from "./tokenRevokeResponse.js";
import { type TokenType, TokenTypeSchema as TokenTypePart } from "./tokenType.js";
import {
  type TokenUpdateRequest,
  TokenUpdateRequestSchema as TokenUpdateRequestPart,
} from "./tokenUpdateRequest.js";
import {
  type TokenUpdateResponse,
  TokenUpdateResponseSchema as TokenUpdateResponsePart,
} from "./tokenUpdateResponse.js";
import {
  type TokenUpdateResponseAction,
  TokenUpdateResponseActionSchema as TokenUpdateResponseActionPart,
} from "./tokenUpdateResponseAction.js";
import { type TrustAnchor, TrustAnchorSchema as TrustAnchorPart } from "./trustAnchor.js";
import { type UserCodeCharset, UserCodeCharsetSchema as UserCodeCharsetPart } from "./userCodeCharset.js";
import {
  type UserinfoIssueRequest,
  UserinfoIssueRequestSchema as UserinfoIssueRequestPart,
} from "./userinfoIssueRequest.js";
import {
  type UserinfoIssueResponse,
  UserinfoIssueResponseSchema as UserinfoIssueResponsePart,
} from "./userinfoIssueResponse.js";
import {
  type UserinfoIssueResponseAction,
  UserinfoIssueResponseActionSchema as UserinfoIssueResponseActionPart,
} from "./userinfoIssueResponseAction.js";
import { type UserinfoRequest, UserinfoRequestSchema as UserinfoRequestPart } from "./userinfoRequest.js";
import { type UserinfoResponse, UserinfoResponseSchema as UserinfoResponsePart } from "./userinfoResponse.js";
import {
  type UserinfoResponseAction,
  UserinfoResponseActionSchema as UserinfoResponseActionPart,
} from "./userinfoResponseAction.js";
import {
  type VciBatchIssueRequest,
  VciBatchIssueRequestSchema as VciBatchIssueRequestPart,
} from "./vciBatchIssueRequest.js";
import {
  type VciBatchIssueResponse,
  VciBatchIssueResponseSchema as VciBatchIssueResponsePart,
} from "./vciBatchIssueResponse.js";
import {
  type VciBatchIssueResponseAction,
  VciBatchIssueResponseActionSchema as VciBatchIssueResponseActionPart,
} from "./vciBatchIssueResponseAction.js";
import {
  type VciBatchParseRequest,
  VciBatchParseRequestSchema as VciBatchParseRequestPart,
} from "./vciBatchParseRequest.js";
import {
  type VciBatchParseResponse,
  VciBatchParseResponseSchema as VciBatchParseResponsePart,
} from "./vciBatchParseResponse.js";
import {
  type VciBatchParseResponseAction,
  VciBatchParseResponseActionSchema as VciBatchParseResponseActionPart,
} from "./vciBatchParseResponseAction.js";
import {
  type VciDeferredIssueRequest,
  VciDeferredIssueRequestSchema as VciDeferredIssueRequestPart,
} from "./vciDeferredIssueRequest.js";
import {
  type VciDeferredIssueResponse,
  VciDeferredIssueResponseSchema as VciDeferredIssueResponsePart,
} from "./vciDeferredIssueResponse.js";
import {
  type VciDeferredIssueResponseAction,
  VciDeferredIssueResponseActionSchema as VciDeferredIssueResponseActionPart,
} from "./vciDeferredIssueResponseAction.js";
import {
  type VciDeferredParseRequest,
  VciDeferredParseRequestSchema as VciDeferredParseRequestPart,
} from "./vciDeferredParseRequest.js";
import {
  type VciDeferredParseResponse,
  VciDeferredParseResponseSchema as VciDeferredParseResponsePart,
} from "./vciDeferredParseResponse.js";
import {
  type VciDeferredParseResponseAction,
  VciDeferredParseResponseActionSchema as VciDeferredParseResponseActionPart,
} from "./vciDeferredParseResponseAction.js";
import { type VciJwksRequest, VciJwksRequestSchema as VciJwksRequestPart } from "./vciJwksRequest.js";
import { type VciJwksResponse, VciJwksResponseSchema as VciJwksResponsePart } from "./vciJwksResponse.js";
import {
  type VciJwksResponseAction,
  VciJwksResponseActionSchema as VciJwksResponseActionPart,
} from "./vciJwksResponseAction.js";
import {
  type VciJwtissuerRequest,
  VciJwtissuerRequestSchema as VciJwtissuerRequestPart,
} from "./vciJwtissuerRequest.js";
import {
  type VciJwtissuerResponse,
  VciJwtissuerResponseSchema as VciJwtissuerResponsePart,
} from "./vciJwtissuerResponse.js";
import {
  type VciJwtissuerResponseAction,
  VciJwtissuerResponseActionSchema as VciJwtissuerResponseActionPart,
} from "./vciJwtissuerResponseAction.js";
import {
  type VciMetadataRequest,
  VciMetadataRequestSchema as VciMetadataRequestPart,
} from "./vciMetadataRequest.js";
import {
  type VciMetadataResponse,
  VciMetadataResponseSchema as VciMetadataResponsePart,
} from "./vciMetadataResponse.js";
import {
  type VciMetadataResponseAction,
  VciMetadataResponseActionSchema as VciMetadataResponseActionPart,
} from "./vciMetadataResponseAction.js";
import {
  type VciOfferCreateRequest,
  VciOfferCreateRequestSchema as VciOfferCreateRequestPart,
} from "./vciOfferCreateRequest.js";
import {
  type VciOfferCreateResponse,
  VciOfferCreateResponseSchema as VciOfferCreateResponsePart,
} from "./vciOfferCreateResponse.js";
import {
  type VciOfferCreateResponseAction,
  VciOfferCreateResponseActionSchema as VciOfferCreateResponseActionPart,
} from "./vciOfferCreateResponseAction.js";
import {
  type VciOfferInfoRequest,
  VciOfferInfoRequestSchema as VciOfferInfoRequestPart,
} from "./vciOfferInfoRequest.js";
import {
  type VciOfferInfoResponse,
  VciOfferInfoResponseSchema as VciOfferInfoResponsePart,
} from "./vciOfferInfoResponse.js";
import {
  type VciOfferInfoResponseAction,
  VciOfferInfoResponseActionSchema as VciOfferInfoResponseActionPart,
} from "./vciOfferInfoResponseAction.js";
import {
  type VciSingleIssueRequest,
  VciSingleIssueRequestSchema as VciSingleIssueRequestPart,
} from "./vciSingleIssueRequest.js";
import {
  type VciSingleIssueResponse,
  VciSingleIssueResponseSchema as VciSingleIssueResponsePart,
} from "./vciSingleIssueResponse.js";
import {
  type VciSingleIssueResponseAction,
  VciSingleIssueResponseActionSchema as VciSingleIssueResponseActionPart,
} from "./vciSingleIssueResponseAction.js";
import {
  type VciSingleParseRequest,
  VciSingleParseRequestSchema as VciSingleParseRequestPart,
} from "./vciSingleParseRequest.js";
import {
  type VciSingleParseResponse,
  VciSingleParseResponseSchema as VciSingleParseResponsePart,
} from "./vciSingleParseResponse.js";
import {
  type VciSingleParseResponseAction,
  VciSingleParseResponseActionSchema as VciSingleParseResponseActionPart,
} from "./vciSingleParseResponseAction.js";
import {
  type VerifiedClaimsValidationSchema,
  VerifiedClaimsValidationSchemaSchema as VerifiedClaimsValidationSchemaPart,
} from "./verifiedClaimsValidationSchema.js";

export * from "./accessToken.js";
export * from "./applicationType.js";
export * from "./attachmentType.js";
export * from "./authorizationDetailsElement.js";
export * from "./authorizationFailRequest.js";
export * from "./authorizationFailRequestReason.js";
export * from "./authorizationFailResponse.js";
export * from "./authorizationFailResponseAction.js";
export * from "./authorizationIssueRequest.js";
export * from "./authorizationIssueResponse.js";
export * from "./authorizationIssueResponseAction.js";
export * from "./authorizationRequest.js";
export * from "./authorizationResponse.js";
export * from "./authorizationResponseAction.js";
export * from "./authorizationTicketInfo.js";
export * from "./authorizationTicketInfoRequest.js";
export * from "./authorizationTicketInfoResponse.js";
export * from "./authorizationTicketInfoResponseAction.js";
export * from "./authorizationTicketUpdateRequest.js";
export * from "./authorizationTicketUpdateResponse.js";
export * from "./authorizationTicketUpdateResponseAction.js";
export * from "./authzDetails.js";
export * from "./backchannelAuthenticationCompleteRequest.js";
export * from "./backchannelAuthenticationCompleteRequestResult.js";
export * from "./backchannelAuthenticationCompleteResponse.js";
export * from "./backchannelAuthenticationCompleteResponseAction.js";
export * from "./backchannelAuthenticationFailRequest.js";
export * from "./backchannelAuthenticationFailRequestReason.js";
export * from "./backchannelAuthenticationFailResponse.js";
export * from "./backchannelAuthenticationFailResponseAction.js";
export * from "./backchannelAuthenticationIssueRequest.js";
export * from "./backchannelAuthenticationIssueResponse.js";
export * from "./backchannelAuthenticationIssueResponseAction.js";
export * from "./backchannelAuthenticationRequest.js";
export * from "./backchannelAuthenticationResponse.js";
export * from "./backchannelAuthenticationResponseAction.js";
export * from "./cimdOptions.js";
export * from "./claimType.js";
export * from "./client.js";
export * from "./clientAuthMethod.js";
export * from "./clientAuthorizationDeleteResponse.js";
export * from "./clientAuthorizationGetListRequest.js";
export * from "./clientAuthorizationGetListResponse.js";
export * from "./clientAuthorizationUpdateRequest.js";
export * from "./clientAuthorizationUpdateResponse.js";
export * from "./clientExtension.js";
export * from "./clientExtensionRequestableScopesGetResponse.js";
export * from "./clientExtensionRequestableScopesUpdateRequest.js";
export * from "./clientExtensionRequestableScopesUpdateResponse.js";
export * from "./clientFlagUpdateRequest.js";
export * from "./clientFlagUpdateResponse.js";
export * from "./clientGetListResponse.js";
export * from "./clientGrantedScopesDeleteResponse.js";
export * from "./clientLimited.js";
export * from "./clientLimitedAuthorization.js";
export * from "./clientRegistrationRequest.js";
export * from "./clientRegistrationResponse.js";
export * from "./clientRegistrationResponseAction.js";
export * from "./clientRegistrationType.js";
export * from "./clientSecretRefreshResponse.js";
export * from "./clientSecretUpdateRequest.js";
export * from "./clientSecretUpdateResponse.js";
export * from "./clientSource.js";
export * from "./clientType.js";
export * from "./credentialIssuanceOrder.js";
export * from "./credentialIssuerMetadata.js";
export * from "./credentialOfferInfo.js";
export * from "./credentialRequestInfo.js";
export * from "./deliveryMode.js";
export * from "./deviceAuthorizationRequest.js";
export * from "./deviceAuthorizationResponse.js";
export * from "./deviceAuthorizationResponseAction.js";
export * from "./deviceCompleteRequest.js";
export * from "./deviceCompleteRequestResult.js";
export * from "./deviceCompleteResponse.js";
export * from "./deviceCompleteResponseAction.js";
export * from "./deviceVerificationRequest.js";
export * from "./deviceVerificationResponse.js";
export * from "./deviceVerificationResponseAction.js";
export * from "./display.js";
export * from "./dynamicScope.js";
export * from "./fapiMode.js";
export * from "./federationConfigurationResponse.js";
export * from "./federationConfigurationResponseAction.js";
export * from "./federationRegistrationRequest.js";
export * from "./federationRegistrationResponse.js";
export * from "./federationRegistrationResponseAction.js";
export * from "./gMRequest.js";
export * from "./gMResponse.js";
export * from "./gMResponseAction.js";
export * from "./grant.js";
export * from "./grantManagementAction.js";
export * from "./grantScope.js";
export * from "./grantType.js";
export * from "./hsk.js";
export * from "./hskCreateRequest.js";
export * from "./hskCreateResponse.js";
export * from "./hskCreateResponseAction.js";
export * from "./hskDeleteResponse.js";
export * from "./hskDeleteResponseAction.js";
export * from "./hskGetListResponse.js";
export * from "./hskGetListResponseAction.js";
export * from "./hskGetResponse.js";
export * from "./hskGetResponseAction.js";
export * from "./idtokenReissueRequest.js";
export * from "./idtokenReissueResponse.js";
export * from "./idtokenReissueResponseAction.js";
export * from "./infoResponse.js";
export * from "./introspectionRequest.js";
export * from "./introspectionResponse.js";
export * from "./introspectionResponseAction.js";
export * from "./joseVerifyRequest.js";
export * from "./joseVerifyResponse.js";
export * from "./jweAlg.js";
export * from "./jweEnc.js";
export * from "./jwsAlg.js";
export * from "./namedUri.js";
export * from "./nativeSsoLogoutRequest.js";
export * from "./nativeSsoLogoutResponse.js";
export * from "./nativeSsoLogoutResponseAction.js";
export * from "./nativeSsoRequest.js";
export * from "./nativeSsoResponse.js";
export * from "./nativeSsoResponseAction.js";
export * from "./pair.js";
export * from "./prompt.js";
export * from "./property.js";
export * from "./pushedAuthorizationRequest.js";
export * from "./pushedAuthorizationResponse.js";
export * from "./pushedAuthorizationResponseAction.js";
export * from "./responseMode.js";
export * from "./responseType.js";
export * from "./revocationRequest.js";
export * from "./revocationResponse.js";
export * from "./revocationResponseAction.js";
export type { GenericSchema, Open } from "./schema.js";
export * from "./scope.js";
export * from "./security.js";
export * from "./service.js";
export * from "./serviceConfiguration.js";
export * from "./serviceGetListResponse.js";
export * from "./serviceJwksGetResponse.js";
export * from "./serviceProfile.js";
export * from "./serviceTokenCache.js";
export * from "./sns.js";
export * from "./snsCredentials.js";
export * from "./standardIntrospectionRequest.js";
export * from "./standardIntrospectionResponse.js";
export * from "./standardIntrospectionResponseAction.js";
export * from "./stringArray.js";
export * from "./subjectType.js";
export * from "./taggedValue.js";
export * from "./tokenBatchStatus.js";
export * from "./tokenBatchStatusBatchKind.js";
export * from "./tokenBatchStatusResult.js";
export * from "./tokenCreateBatchResponse.js";
export * from "./tokenCreateBatchStatusResponse.js";
export * from "./tokenCreateRequest.js";
export * from "./tokenCreateResponse.js";
export * from "./tokenCreateResponseAction.js";
export * from "./tokenFailRequest.js";
export * from "./tokenFailRequestReason.js";
export * from "./tokenFailResponse.js";
export * from "./tokenFailResponseAction.js";
export * from "./tokenGetListResponse.js";
export * from "./tokenInfo.js";
export * from "./tokenIssueRequest.js";
export * from "./tokenIssueResponse.js";
export * from "./tokenIssueResponseAction.js";
export * from "./tokenRequest.js";
export * from "./tokenResponse.js";
export * from "./tokenResponseAction.js";
export * from "./tokenRevokeRequest.js";
export * from "./tokenRevokeResponse.js";
export * from "./tokenType.js";
export * from "./tokenUpdateRequest.js";
export * from "./tokenUpdateResponse.js";
export * from "./tokenUpdateResponseAction.js";
export * from "./trustAnchor.js";
export * from "./userCodeCharset.js";
export * from "./userinfoIssueRequest.js";
export * from "./userinfoIssueResponse.js";
export * from "./userinfoIssueResponseAction.js";
export * from "./userinfoRequest.js";
export * from "./userinfoResponse.js";
export * from "./userinfoResponseAction.js";
export * from "./vciBatchIssueRequest.js";
export * from "./vciBatchIssueResponse.js";
export * from "./vciBatchIssueResponseAction.js";
export * from "./vciBatchParseRequest.js";
export * from "./vciBatchParseResponse.js";
export * from "./vciBatchParseResponseAction.js";
export * from "./vciDeferredIssueRequest.js";
export * from "./vciDeferredIssueResponse.js";
export * from "./vciDeferredIssueResponseAction.js";
export * from "./vciDeferredParseRequest.js";
export * from "./vciDeferredParseResponse.js";
export * from "./vciDeferredParseResponseAction.js";
export * from "./vciJwksRequest.js";
export * from "./vciJwksResponse.js";
export * from "./vciJwksResponseAction.js";
export * from "./vciJwtissuerRequest.js";
export * from "./vciJwtissuerResponse.js";
export * from "./vciJwtissuerResponseAction.js";
export * from "./vciMetadataRequest.js";
export * from "./vciMetadataResponse.js";
export * from "./vciMetadataResponseAction.js";
export * from "./vciOfferCreateRequest.js";
export * from "./vciOfferCreateResponse.js";
export * from "./vciOfferCreateResponseAction.js";
export * from "./vciOfferInfoRequest.js";
export * from "./vciOfferInfoResponse.js";
export * from "./vciOfferInfoResponseAction.js";
export * from "./vciSingleIssueRequest.js";
export * from "./vciSingleIssueResponse.js";
export * from "./vciSingleIssueResponseAction.js";
export * from "./vciSingleParseRequest.js";
export * from "./vciSingleParseResponse.js";
export * from "./vciSingleParseResponseAction.js";
export * from "./verifiedClaimsValidationSchema.js";

// Modules of models export schemas as parts (schemaParts.ts). Programs get them as valibot schemas: an export of this
// file takes precedence over one of the same name above.

/** Schema of {@link AccessToken}. */
export const AccessTokenSchema: GenericSchema<AccessToken> = /* @__PURE__ */ complete(AccessTokenPart);

/** Schema of {@link ApplicationType}. */
export const ApplicationTypeSchema: GenericSchema<ApplicationType> =
  /* @__PURE__ */ complete(ApplicationTypePart);

/** Schema of {@link AttachmentType}. */
export const AttachmentTypeSchema: GenericSchema<AttachmentType> =
  /* @__PURE__ */ complete(AttachmentTypePart);

/** Schema of {@link AuthorizationDetailsElement}. */
export const AuthorizationDetailsElementSchema: GenericSchema<AuthorizationDetailsElement> =
  /* @__PURE__ */ complete(AuthorizationDetailsElementPart);

/** Schema of {@link AuthorizationFailRequest}. */
export const AuthorizationFailRequestSchema: GenericSchema<AuthorizationFailRequest> =
  /* @__PURE__ */ complete(AuthorizationFailRequestPart);

/** Schema of {@link AuthorizationFailRequestReason}. */
export const AuthorizationFailRequestReasonSchema: GenericSchema<AuthorizationFailRequestReason> =
  /* @__PURE__ */ complete(AuthorizationFailRequestReasonPart);

/** Schema of {@link AuthorizationFailResponse}. */
export const AuthorizationFailResponseSchema: GenericSchema<AuthorizationFailResponse> =
  /* @__PURE__ */ complete(AuthorizationFailResponsePart);

/** Schema of {@link AuthorizationFailResponseAction}. */
export const AuthorizationFailResponseActionSchema: GenericSchema<AuthorizationFailResponseAction> =
  /* @__PURE__ */ complete(AuthorizationFailResponseActionPart);

/** Schema of {@link AuthorizationIssueRequest}. */
export const AuthorizationIssueRequestSchema: GenericSchema<AuthorizationIssueRequest> =
  /* @__PURE__ */ complete(AuthorizationIssueRequestPart);

/** Schema of {@link AuthorizationIssueResponse}. */
export const AuthorizationIssueResponseSchema: GenericSchema<AuthorizationIssueResponse> =
  /* @__PURE__ */ complete(AuthorizationIssueResponsePart);

/** Schema of {@link AuthorizationIssueResponseAction}. */
export const AuthorizationIssueResponseActionSchema: GenericSchema<AuthorizationIssueResponseAction> =
  /* @__PURE__ */ complete(AuthorizationIssueResponseActionPart);

/** Schema of {@link AuthorizationRequest}. */
export const AuthorizationRequestSchema: GenericSchema<AuthorizationRequest> =
  /* @__PURE__ */ complete(AuthorizationRequestPart);

/** Schema of {@link AuthorizationResponse}. */
export const AuthorizationResponseSchema: GenericSchema<AuthorizationResponse> =
  /* @__PURE__ */ complete(AuthorizationResponsePart);

/** Schema of {@link AuthorizationResponseAction}. */
export const AuthorizationResponseActionSchema: GenericSchema<AuthorizationResponseAction> =
  /* @__PURE__ */ complete(AuthorizationResponseActionPart);

/** Schema of {@link AuthorizationTicketInfo}. */
export const AuthorizationTicketInfoSchema: GenericSchema<AuthorizationTicketInfo> =
  /* @__PURE__ */ complete(AuthorizationTicketInfoPart);

/** Schema of {@link AuthorizationTicketInfoRequest}. */
export const AuthorizationTicketInfoRequestSchema: GenericSchema<AuthorizationTicketInfoRequest> =
  /* @__PURE__ */ complete(AuthorizationTicketInfoRequestPart);

/** Schema of {@link AuthorizationTicketInfoResponse}. */
export const AuthorizationTicketInfoResponseSchema: GenericSchema<AuthorizationTicketInfoResponse> =
  /* @__PURE__ */ complete(AuthorizationTicketInfoResponsePart);

/** Schema of {@link AuthorizationTicketInfoResponseAction}. */
export const AuthorizationTicketInfoResponseActionSchema: GenericSchema<AuthorizationTicketInfoResponseAction> =
  /* @__PURE__ */ complete(AuthorizationTicketInfoResponseActionPart);

/** Schema of {@link AuthorizationTicketUpdateRequest}. */
export const AuthorizationTicketUpdateRequestSchema: GenericSchema<AuthorizationTicketUpdateRequest> =
  /* @__PURE__ */ complete(AuthorizationTicketUpdateRequestPart);

/** Schema of {@link AuthorizationTicketUpdateResponse}. */
export const AuthorizationTicketUpdateResponseSchema: GenericSchema<AuthorizationTicketUpdateResponse> =
  /* @__PURE__ */ complete(AuthorizationTicketUpdateResponsePart);

/** Schema of {@link AuthorizationTicketUpdateResponseAction}. */
export const AuthorizationTicketUpdateResponseActionSchema: GenericSchema<AuthorizationTicketUpdateResponseAction> =
  /* @__PURE__ */ complete(AuthorizationTicketUpdateResponseActionPart);

/** Schema of {@link AuthzDetails}. */
export const AuthzDetailsSchema: GenericSchema<AuthzDetails> = /* @__PURE__ */ complete(AuthzDetailsPart);

/** Schema of {@link BackchannelAuthenticationCompleteRequest}. */
export const BackchannelAuthenticationCompleteRequestSchema: GenericSchema<BackchannelAuthenticationCompleteRequest> =
  /* @__PURE__ */ complete(BackchannelAuthenticationCompleteRequestPart);

/** Schema of {@link BackchannelAuthenticationCompleteRequestResult}. */
export const BackchannelAuthenticationCompleteRequestResultSchema: GenericSchema<BackchannelAuthenticationCompleteRequestResult> =
  /* @__PURE__ */ complete(BackchannelAuthenticationCompleteRequestResultPart);

/** Schema of {@link BackchannelAuthenticationCompleteResponse}. */
export const BackchannelAuthenticationCompleteResponseSchema: GenericSchema<BackchannelAuthenticationCompleteResponse> =
  /* @__PURE__ */ complete(BackchannelAuthenticationCompleteResponsePart);

/** Schema of {@link BackchannelAuthenticationCompleteResponseAction}. */
export const BackchannelAuthenticationCompleteResponseActionSchema: GenericSchema<BackchannelAuthenticationCompleteResponseAction> =
  /* @__PURE__ */ complete(BackchannelAuthenticationCompleteResponseActionPart);

/** Schema of {@link BackchannelAuthenticationFailRequest}. */
export const BackchannelAuthenticationFailRequestSchema: GenericSchema<BackchannelAuthenticationFailRequest> =
  /* @__PURE__ */ complete(BackchannelAuthenticationFailRequestPart);

/** Schema of {@link BackchannelAuthenticationFailRequestReason}. */
export const BackchannelAuthenticationFailRequestReasonSchema: GenericSchema<BackchannelAuthenticationFailRequestReason> =
  /* @__PURE__ */ complete(BackchannelAuthenticationFailRequestReasonPart);

/** Schema of {@link BackchannelAuthenticationFailResponse}. */
export const BackchannelAuthenticationFailResponseSchema: GenericSchema<BackchannelAuthenticationFailResponse> =
  /* @__PURE__ */ complete(BackchannelAuthenticationFailResponsePart);

/** Schema of {@link BackchannelAuthenticationFailResponseAction}. */
export const BackchannelAuthenticationFailResponseActionSchema: GenericSchema<BackchannelAuthenticationFailResponseAction> =
  /* @__PURE__ */ complete(BackchannelAuthenticationFailResponseActionPart);

/** Schema of {@link BackchannelAuthenticationIssueRequest}. */
export const BackchannelAuthenticationIssueRequestSchema: GenericSchema<BackchannelAuthenticationIssueRequest> =
  /* @__PURE__ */ complete(BackchannelAuthenticationIssueRequestPart);

/** Schema of {@link BackchannelAuthenticationIssueResponse}. */
export const BackchannelAuthenticationIssueResponseSchema: GenericSchema<BackchannelAuthenticationIssueResponse> =
  /* @__PURE__ */ complete(BackchannelAuthenticationIssueResponsePart);

/** Schema of {@link BackchannelAuthenticationIssueResponseAction}. */
export const BackchannelAuthenticationIssueResponseActionSchema: GenericSchema<BackchannelAuthenticationIssueResponseAction> =
  /* @__PURE__ */ complete(BackchannelAuthenticationIssueResponseActionPart);

/** Schema of {@link BackchannelAuthenticationRequest}. */
export const BackchannelAuthenticationRequestSchema: GenericSchema<BackchannelAuthenticationRequest> =
  /* @__PURE__ */ complete(BackchannelAuthenticationRequestPart);

/** Schema of {@link BackchannelAuthenticationResponse}. */
export const BackchannelAuthenticationResponseSchema: GenericSchema<BackchannelAuthenticationResponse> =
  /* @__PURE__ */ complete(BackchannelAuthenticationResponsePart);

/** Schema of {@link BackchannelAuthenticationResponseAction}. */
export const BackchannelAuthenticationResponseActionSchema: GenericSchema<BackchannelAuthenticationResponseAction> =
  /* @__PURE__ */ complete(BackchannelAuthenticationResponseActionPart);

/** Schema of {@link CimdOptions}. */
export const CimdOptionsSchema: GenericSchema<CimdOptions> = /* @__PURE__ */ complete(CimdOptionsPart);

/** Schema of {@link ClaimType}. */
export const ClaimTypeSchema: GenericSchema<ClaimType> = /* @__PURE__ */ complete(ClaimTypePart);

/** Schema of {@link Client}. */
export const ClientSchema: GenericSchema<Client> = /* @__PURE__ */ complete(ClientPart);

/** Schema of {@link ClientAuthMethod}. */
export const ClientAuthMethodSchema: GenericSchema<ClientAuthMethod> =
  /* @__PURE__ */ complete(ClientAuthMethodPart);

/** Schema of {@link ClientAuthorizationDeleteResponse}. */
export const ClientAuthorizationDeleteResponseSchema: GenericSchema<ClientAuthorizationDeleteResponse> =
  /* @__PURE__ */ complete(ClientAuthorizationDeleteResponsePart);

/** Schema of {@link ClientAuthorizationGetListRequest}. */
export const ClientAuthorizationGetListRequestSchema: GenericSchema<ClientAuthorizationGetListRequest> =
  /* @__PURE__ */ complete(ClientAuthorizationGetListRequestPart);

/** Schema of {@link ClientAuthorizationGetListResponse}. */
export const ClientAuthorizationGetListResponseSchema: GenericSchema<ClientAuthorizationGetListResponse> =
  /* @__PURE__ */ complete(ClientAuthorizationGetListResponsePart);

/** Schema of {@link ClientAuthorizationUpdateRequest}. */
export const ClientAuthorizationUpdateRequestSchema: GenericSchema<ClientAuthorizationUpdateRequest> =
  /* @__PURE__ */ complete(ClientAuthorizationUpdateRequestPart);

/** Schema of {@link ClientAuthorizationUpdateResponse}. */
export const ClientAuthorizationUpdateResponseSchema: GenericSchema<ClientAuthorizationUpdateResponse> =
  /* @__PURE__ */ complete(ClientAuthorizationUpdateResponsePart);

/** Schema of {@link ClientExtension}. */
export const ClientExtensionSchema: GenericSchema<ClientExtension> =
  /* @__PURE__ */ complete(ClientExtensionPart);

/** Schema of {@link ClientExtensionRequestableScopesGetResponse}. */
export const ClientExtensionRequestableScopesGetResponseSchema: GenericSchema<ClientExtensionRequestableScopesGetResponse> =
  /* @__PURE__ */ complete(ClientExtensionRequestableScopesGetResponsePart);

/** Schema of {@link ClientExtensionRequestableScopesUpdateRequest}. */
export const ClientExtensionRequestableScopesUpdateRequestSchema: GenericSchema<ClientExtensionRequestableScopesUpdateRequest> =
  /* @__PURE__ */ complete(ClientExtensionRequestableScopesUpdateRequestPart);

/** Schema of {@link ClientExtensionRequestableScopesUpdateResponse}. */
export const ClientExtensionRequestableScopesUpdateResponseSchema: GenericSchema<ClientExtensionRequestableScopesUpdateResponse> =
  /* @__PURE__ */ complete(ClientExtensionRequestableScopesUpdateResponsePart);

/** Schema of {@link ClientFlagUpdateRequest}. */
export const ClientFlagUpdateRequestSchema: GenericSchema<ClientFlagUpdateRequest> =
  /* @__PURE__ */ complete(ClientFlagUpdateRequestPart);

/** Schema of {@link ClientFlagUpdateResponse}. */
export const ClientFlagUpdateResponseSchema: GenericSchema<ClientFlagUpdateResponse> =
  /* @__PURE__ */ complete(ClientFlagUpdateResponsePart);

/** Schema of {@link ClientGetListResponse}. */
export const ClientGetListResponseSchema: GenericSchema<ClientGetListResponse> =
  /* @__PURE__ */ complete(ClientGetListResponsePart);

/** Schema of {@link ClientGrantedScopesDeleteResponse}. */
export const ClientGrantedScopesDeleteResponseSchema: GenericSchema<ClientGrantedScopesDeleteResponse> =
  /* @__PURE__ */ complete(ClientGrantedScopesDeleteResponsePart);

/** Schema of {@link ClientLimited}. */
export const ClientLimitedSchema: GenericSchema<ClientLimited> = /* @__PURE__ */ complete(ClientLimitedPart);

/** Schema of {@link ClientLimitedAuthorization}. */
export const ClientLimitedAuthorizationSchema: GenericSchema<ClientLimitedAuthorization> =
  /* @__PURE__ */ complete(ClientLimitedAuthorizationPart);

/** Schema of {@link ClientRegistrationRequest}. */
export const ClientRegistrationRequestSchema: GenericSchema<ClientRegistrationRequest> =
  /* @__PURE__ */ complete(ClientRegistrationRequestPart);

/** Schema of {@link ClientRegistrationResponse}. */
export const ClientRegistrationResponseSchema: GenericSchema<ClientRegistrationResponse> =
  /* @__PURE__ */ complete(ClientRegistrationResponsePart);

/** Schema of {@link ClientRegistrationResponseAction}. */
export const ClientRegistrationResponseActionSchema: GenericSchema<ClientRegistrationResponseAction> =
  /* @__PURE__ */ complete(ClientRegistrationResponseActionPart);

/** Schema of {@link ClientRegistrationType}. */
export const ClientRegistrationTypeSchema: GenericSchema<ClientRegistrationType> =
  /* @__PURE__ */ complete(ClientRegistrationTypePart);

/** Schema of {@link ClientSecretRefreshResponse}. */
export const ClientSecretRefreshResponseSchema: GenericSchema<ClientSecretRefreshResponse> =
  /* @__PURE__ */ complete(ClientSecretRefreshResponsePart);

/** Schema of {@link ClientSecretUpdateRequest}. */
export const ClientSecretUpdateRequestSchema: GenericSchema<ClientSecretUpdateRequest> =
  /* @__PURE__ */ complete(ClientSecretUpdateRequestPart);

/** Schema of {@link ClientSecretUpdateResponse}. */
export const ClientSecretUpdateResponseSchema: GenericSchema<ClientSecretUpdateResponse> =
  /* @__PURE__ */ complete(ClientSecretUpdateResponsePart);

/** Schema of {@link ClientSource}. */
export const ClientSourceSchema: GenericSchema<ClientSource> = /* @__PURE__ */ complete(ClientSourcePart);

/** Schema of {@link ClientType}. */
export const ClientTypeSchema: GenericSchema<ClientType> = /* @__PURE__ */ complete(ClientTypePart);

/** Schema of {@link CredentialIssuanceOrder}. */
export const CredentialIssuanceOrderSchema: GenericSchema<CredentialIssuanceOrder> =
  /* @__PURE__ */ complete(CredentialIssuanceOrderPart);

/** Schema of {@link CredentialIssuerMetadata}. */
export const CredentialIssuerMetadataSchema: GenericSchema<CredentialIssuerMetadata> =
  /* @__PURE__ */ complete(CredentialIssuerMetadataPart);

/** Schema of {@link CredentialOfferInfo}. */
export const CredentialOfferInfoSchema: GenericSchema<CredentialOfferInfo> =
  /* @__PURE__ */ complete(CredentialOfferInfoPart);

/** Schema of {@link CredentialRequestInfo}. */
export const CredentialRequestInfoSchema: GenericSchema<CredentialRequestInfo> =
  /* @__PURE__ */ complete(CredentialRequestInfoPart);

/** Schema of {@link DeliveryMode}. */
export const DeliveryModeSchema: GenericSchema<DeliveryMode> = /* @__PURE__ */ complete(DeliveryModePart);

/** Schema of {@link DeviceAuthorizationRequest}. */
export const DeviceAuthorizationRequestSchema: GenericSchema<DeviceAuthorizationRequest> =
  /* @__PURE__ */ complete(DeviceAuthorizationRequestPart);

/** Schema of {@link DeviceAuthorizationResponse}. */
export const DeviceAuthorizationResponseSchema: GenericSchema<DeviceAuthorizationResponse> =
  /* @__PURE__ */ complete(DeviceAuthorizationResponsePart);

/** Schema of {@link DeviceAuthorizationResponseAction}. */
export const DeviceAuthorizationResponseActionSchema: GenericSchema<DeviceAuthorizationResponseAction> =
  /* @__PURE__ */ complete(DeviceAuthorizationResponseActionPart);

/** Schema of {@link DeviceCompleteRequest}. */
export const DeviceCompleteRequestSchema: GenericSchema<DeviceCompleteRequest> =
  /* @__PURE__ */ complete(DeviceCompleteRequestPart);

/** Schema of {@link DeviceCompleteRequestResult}. */
export const DeviceCompleteRequestResultSchema: GenericSchema<DeviceCompleteRequestResult> =
  /* @__PURE__ */ complete(DeviceCompleteRequestResultPart);

/** Schema of {@link DeviceCompleteResponse}. */
export const DeviceCompleteResponseSchema: GenericSchema<DeviceCompleteResponse> =
  /* @__PURE__ */ complete(DeviceCompleteResponsePart);

/** Schema of {@link DeviceCompleteResponseAction}. */
export const DeviceCompleteResponseActionSchema: GenericSchema<DeviceCompleteResponseAction> =
  /* @__PURE__ */ complete(DeviceCompleteResponseActionPart);

/** Schema of {@link DeviceVerificationRequest}. */
export const DeviceVerificationRequestSchema: GenericSchema<DeviceVerificationRequest> =
  /* @__PURE__ */ complete(DeviceVerificationRequestPart);

/** Schema of {@link DeviceVerificationResponse}. */
export const DeviceVerificationResponseSchema: GenericSchema<DeviceVerificationResponse> =
  /* @__PURE__ */ complete(DeviceVerificationResponsePart);

/** Schema of {@link DeviceVerificationResponseAction}. */
export const DeviceVerificationResponseActionSchema: GenericSchema<DeviceVerificationResponseAction> =
  /* @__PURE__ */ complete(DeviceVerificationResponseActionPart);

/** Schema of {@link Display}. */
export const DisplaySchema: GenericSchema<Display> = /* @__PURE__ */ complete(DisplayPart);

/** Schema of {@link DynamicScope}. */
export const DynamicScopeSchema: GenericSchema<DynamicScope> = /* @__PURE__ */ complete(DynamicScopePart);

/** Schema of {@link FapiMode}. */
export const FapiModeSchema: GenericSchema<FapiMode> = /* @__PURE__ */ complete(FapiModePart);

/** Schema of {@link FederationConfigurationResponse}. */
export const FederationConfigurationResponseSchema: GenericSchema<FederationConfigurationResponse> =
  /* @__PURE__ */ complete(FederationConfigurationResponsePart);

/** Schema of {@link FederationConfigurationResponseAction}. */
export const FederationConfigurationResponseActionSchema: GenericSchema<FederationConfigurationResponseAction> =
  /* @__PURE__ */ complete(FederationConfigurationResponseActionPart);

/** Schema of {@link FederationRegistrationRequest}. */
export const FederationRegistrationRequestSchema: GenericSchema<FederationRegistrationRequest> =
  /* @__PURE__ */ complete(FederationRegistrationRequestPart);

/** Schema of {@link FederationRegistrationResponse}. */
export const FederationRegistrationResponseSchema: GenericSchema<FederationRegistrationResponse> =
  /* @__PURE__ */ complete(FederationRegistrationResponsePart);

/** Schema of {@link FederationRegistrationResponseAction}. */
export const FederationRegistrationResponseActionSchema: GenericSchema<FederationRegistrationResponseAction> =
  /* @__PURE__ */ complete(FederationRegistrationResponseActionPart);

/** Schema of {@link GMRequest}. */
export const GMRequestSchema: GenericSchema<GMRequest> = /* @__PURE__ */ complete(GMRequestPart);

/** Schema of {@link GMResponse}. */
export const GMResponseSchema: GenericSchema<GMResponse> = /* @__PURE__ */ complete(GMResponsePart);

/** Schema of {@link GMResponseAction}. */
export const GMResponseActionSchema: GenericSchema<GMResponseAction> =
  /* @__PURE__ */ complete(GMResponseActionPart);

/** Schema of {@link Grant}. */
export const GrantSchema: GenericSchema<Grant> = /* @__PURE__ */ complete(GrantPart);

/** Schema of {@link GrantManagementAction}. */
export const GrantManagementActionSchema: GenericSchema<GrantManagementAction> =
  /* @__PURE__ */ complete(GrantManagementActionPart);

/** Schema of {@link GrantScope}. */
export const GrantScopeSchema: GenericSchema<GrantScope> = /* @__PURE__ */ complete(GrantScopePart);

/** Schema of {@link GrantType}. */
export const GrantTypeSchema: GenericSchema<GrantType> = /* @__PURE__ */ complete(GrantTypePart);

/** Schema of {@link Hsk}. */
export const HskSchema: GenericSchema<Hsk> = /* @__PURE__ */ complete(HskPart);

/** Schema of {@link HskCreateRequest}. */
export const HskCreateRequestSchema: GenericSchema<HskCreateRequest> =
  /* @__PURE__ */ complete(HskCreateRequestPart);

/** Schema of {@link HskCreateResponse}. */
export const HskCreateResponseSchema: GenericSchema<HskCreateResponse> =
  /* @__PURE__ */ complete(HskCreateResponsePart);

/** Schema of {@link HskCreateResponseAction}. */
export const HskCreateResponseActionSchema: GenericSchema<HskCreateResponseAction> =
  /* @__PURE__ */ complete(HskCreateResponseActionPart);

/** Schema of {@link HskDeleteResponse}. */
export const HskDeleteResponseSchema: GenericSchema<HskDeleteResponse> =
  /* @__PURE__ */ complete(HskDeleteResponsePart);

/** Schema of {@link HskDeleteResponseAction}. */
export const HskDeleteResponseActionSchema: GenericSchema<HskDeleteResponseAction> =
  /* @__PURE__ */ complete(HskDeleteResponseActionPart);

/** Schema of {@link HskGetListResponse}. */
export const HskGetListResponseSchema: GenericSchema<HskGetListResponse> =
  /* @__PURE__ */ complete(HskGetListResponsePart);

/** Schema of {@link HskGetListResponseAction}. */
export const HskGetListResponseActionSchema: GenericSchema<HskGetListResponseAction> =
  /* @__PURE__ */ complete(HskGetListResponseActionPart);

/** Schema of {@link HskGetResponse}. */
export const HskGetResponseSchema: GenericSchema<HskGetResponse> =
  /* @__PURE__ */ complete(HskGetResponsePart);

/** Schema of {@link HskGetResponseAction}. */
export const HskGetResponseActionSchema: GenericSchema<HskGetResponseAction> =
  /* @__PURE__ */ complete(HskGetResponseActionPart);

/** Schema of {@link IdtokenReissueRequest}. */
export const IdtokenReissueRequestSchema: GenericSchema<IdtokenReissueRequest> =
  /* @__PURE__ */ complete(IdtokenReissueRequestPart);

/** Schema of {@link IdtokenReissueResponse}. */
export const IdtokenReissueResponseSchema: GenericSchema<IdtokenReissueResponse> =
  /* @__PURE__ */ complete(IdtokenReissueResponsePart);

/** Schema of {@link IdtokenReissueResponseAction}. */
export const IdtokenReissueResponseActionSchema: GenericSchema<IdtokenReissueResponseAction> =
  /* @__PURE__ */ complete(IdtokenReissueResponseActionPart);

/** Schema of {@link InfoResponse}. */
export const InfoResponseSchema: GenericSchema<InfoResponse> = /* @__PURE__ */ complete(InfoResponsePart);

/** Schema of {@link IntrospectionRequest}. */
export const IntrospectionRequestSchema: GenericSchema<IntrospectionRequest> =
  /* @__PURE__ */ complete(IntrospectionRequestPart);

/** Schema of {@link IntrospectionResponse}. */
export const IntrospectionResponseSchema: GenericSchema<IntrospectionResponse> =
  /* @__PURE__ */ complete(IntrospectionResponsePart);

/** Schema of {@link IntrospectionResponseAction}. */
export const IntrospectionResponseActionSchema: GenericSchema<IntrospectionResponseAction> =
  /* @__PURE__ */ complete(IntrospectionResponseActionPart);

/** Schema of {@link JoseVerifyRequest}. */
export const JoseVerifyRequestSchema: GenericSchema<JoseVerifyRequest> =
  /* @__PURE__ */ complete(JoseVerifyRequestPart);

/** Schema of {@link JoseVerifyResponse}. */
export const JoseVerifyResponseSchema: GenericSchema<JoseVerifyResponse> =
  /* @__PURE__ */ complete(JoseVerifyResponsePart);

/** Schema of {@link JweAlg}. */
export const JweAlgSchema: GenericSchema<JweAlg> = /* @__PURE__ */ complete(JweAlgPart);

/** Schema of {@link JweEnc}. */
export const JweEncSchema: GenericSchema<JweEnc> = /* @__PURE__ */ complete(JweEncPart);

/** Schema of {@link JwsAlg}. */
export const JwsAlgSchema: GenericSchema<JwsAlg> = /* @__PURE__ */ complete(JwsAlgPart);

/** Schema of {@link NamedUri}. */
export const NamedUriSchema: GenericSchema<NamedUri> = /* @__PURE__ */ complete(NamedUriPart);

/** Schema of {@link NativeSsoLogoutRequest}. */
export const NativeSsoLogoutRequestSchema: GenericSchema<NativeSsoLogoutRequest> =
  /* @__PURE__ */ complete(NativeSsoLogoutRequestPart);

/** Schema of {@link NativeSsoLogoutResponse}. */
export const NativeSsoLogoutResponseSchema: GenericSchema<NativeSsoLogoutResponse> =
  /* @__PURE__ */ complete(NativeSsoLogoutResponsePart);

/** Schema of {@link NativeSsoLogoutResponseAction}. */
export const NativeSsoLogoutResponseActionSchema: GenericSchema<NativeSsoLogoutResponseAction> =
  /* @__PURE__ */ complete(NativeSsoLogoutResponseActionPart);

/** Schema of {@link NativeSsoRequest}. */
export const NativeSsoRequestSchema: GenericSchema<NativeSsoRequest> =
  /* @__PURE__ */ complete(NativeSsoRequestPart);

/** Schema of {@link NativeSsoResponse}. */
export const NativeSsoResponseSchema: GenericSchema<NativeSsoResponse> =
  /* @__PURE__ */ complete(NativeSsoResponsePart);

/** Schema of {@link NativeSsoResponseAction}. */
export const NativeSsoResponseActionSchema: GenericSchema<NativeSsoResponseAction> =
  /* @__PURE__ */ complete(NativeSsoResponseActionPart);

/** Schema of {@link Pair}. */
export const PairSchema: GenericSchema<Pair> = /* @__PURE__ */ complete(PairPart);

/** Schema of {@link Prompt}. */
export const PromptSchema: GenericSchema<Prompt> = /* @__PURE__ */ complete(PromptPart);

/** Schema of {@link Property}. */
export const PropertySchema: GenericSchema<Property> = /* @__PURE__ */ complete(PropertyPart);

/** Schema of {@link PushedAuthorizationRequest}. */
export const PushedAuthorizationRequestSchema: GenericSchema<PushedAuthorizationRequest> =
  /* @__PURE__ */ complete(PushedAuthorizationRequestPart);

/** Schema of {@link PushedAuthorizationResponse}. */
export const PushedAuthorizationResponseSchema: GenericSchema<PushedAuthorizationResponse> =
  /* @__PURE__ */ complete(PushedAuthorizationResponsePart);

/** Schema of {@link PushedAuthorizationResponseAction}. */
export const PushedAuthorizationResponseActionSchema: GenericSchema<PushedAuthorizationResponseAction> =
  /* @__PURE__ */ complete(PushedAuthorizationResponseActionPart);

/** Schema of {@link ResponseMode}. */
export const ResponseModeSchema: GenericSchema<ResponseMode> = /* @__PURE__ */ complete(ResponseModePart);

/** Schema of {@link ResponseType}. */
export const ResponseTypeSchema: GenericSchema<ResponseType> = /* @__PURE__ */ complete(ResponseTypePart);

/** Schema of {@link RevocationRequest}. */
export const RevocationRequestSchema: GenericSchema<RevocationRequest> =
  /* @__PURE__ */ complete(RevocationRequestPart);

/** Schema of {@link RevocationResponse}. */
export const RevocationResponseSchema: GenericSchema<RevocationResponse> =
  /* @__PURE__ */ complete(RevocationResponsePart);

/** Schema of {@link RevocationResponseAction}. */
export const RevocationResponseActionSchema: GenericSchema<RevocationResponseAction> =
  /* @__PURE__ */ complete(RevocationResponseActionPart);

/** Schema of {@link Scope}. */
export const ScopeSchema: GenericSchema<Scope> = /* @__PURE__ */ complete(ScopePart);

/** Schema of {@link Service}. */
export const ServiceSchema: GenericSchema<Service> = /* @__PURE__ */ complete(ServicePart);

/** Schema of {@link ServiceConfiguration}. */
export const ServiceConfigurationSchema: GenericSchema<ServiceConfiguration> =
  /* @__PURE__ */ complete(ServiceConfigurationPart);

/** Schema of {@link ServiceGetListResponse}. */
export const ServiceGetListResponseSchema: GenericSchema<ServiceGetListResponse> =
  /* @__PURE__ */ complete(ServiceGetListResponsePart);

/** Schema of {@link ServiceJwksGetResponse}. */
export const ServiceJwksGetResponseSchema: GenericSchema<ServiceJwksGetResponse> =
  /* @__PURE__ */ complete(ServiceJwksGetResponsePart);

/** Schema of {@link ServiceProfile}. */
export const ServiceProfileSchema: GenericSchema<ServiceProfile> =
  /* @__PURE__ */ complete(ServiceProfilePart);

/** Schema of {@link ServiceTokenCache}. */
export const ServiceTokenCacheSchema: GenericSchema<ServiceTokenCache> =
  /* @__PURE__ */ complete(ServiceTokenCachePart);

/** Schema of {@link Sns}. */
export const SnsSchema: GenericSchema<Sns> = /* @__PURE__ */ complete(SnsPart);

/** Schema of {@link SnsCredentials}. */
export const SnsCredentialsSchema: GenericSchema<SnsCredentials> =
  /* @__PURE__ */ complete(SnsCredentialsPart);

/** Schema of {@link StandardIntrospectionRequest}. */
export const StandardIntrospectionRequestSchema: GenericSchema<StandardIntrospectionRequest> =
  /* @__PURE__ */ complete(StandardIntrospectionRequestPart);

/** Schema of {@link StandardIntrospectionResponse}. */
export const StandardIntrospectionResponseSchema: GenericSchema<StandardIntrospectionResponse> =
  /* @__PURE__ */ complete(StandardIntrospectionResponsePart);

/** Schema of {@link StandardIntrospectionResponseAction}. */
export const StandardIntrospectionResponseActionSchema: GenericSchema<StandardIntrospectionResponseAction> =
  /* @__PURE__ */ complete(StandardIntrospectionResponseActionPart);

/** Schema of {@link StringArray}. */
export const StringArraySchema: GenericSchema<StringArray> = /* @__PURE__ */ complete(StringArrayPart);

/** Schema of {@link SubjectType}. */
export const SubjectTypeSchema: GenericSchema<SubjectType> = /* @__PURE__ */ complete(SubjectTypePart);

/** Schema of {@link TaggedValue}. */
export const TaggedValueSchema: GenericSchema<TaggedValue> = /* @__PURE__ */ complete(TaggedValuePart);

/** Schema of {@link TokenBatchStatus}. */
export const TokenBatchStatusSchema: GenericSchema<TokenBatchStatus> =
  /* @__PURE__ */ complete(TokenBatchStatusPart);

/** Schema of {@link TokenBatchStatusBatchKind}. */
export const TokenBatchStatusBatchKindSchema: GenericSchema<TokenBatchStatusBatchKind> =
  /* @__PURE__ */ complete(TokenBatchStatusBatchKindPart);

/** Schema of {@link TokenBatchStatusResult}. */
export const TokenBatchStatusResultSchema: GenericSchema<TokenBatchStatusResult> =
  /* @__PURE__ */ complete(TokenBatchStatusResultPart);

/** Schema of {@link TokenCreateBatchResponse}. */
export const TokenCreateBatchResponseSchema: GenericSchema<TokenCreateBatchResponse> =
  /* @__PURE__ */ complete(TokenCreateBatchResponsePart);

/** Schema of {@link TokenCreateBatchStatusResponse}. */
export const TokenCreateBatchStatusResponseSchema: GenericSchema<TokenCreateBatchStatusResponse> =
  /* @__PURE__ */ complete(TokenCreateBatchStatusResponsePart);

/** Schema of {@link TokenCreateRequest}. */
export const TokenCreateRequestSchema: GenericSchema<TokenCreateRequest> =
  /* @__PURE__ */ complete(TokenCreateRequestPart);

/** Schema of {@link TokenCreateResponse}. */
export const TokenCreateResponseSchema: GenericSchema<TokenCreateResponse> =
  /* @__PURE__ */ complete(TokenCreateResponsePart);

/** Schema of {@link TokenCreateResponseAction}. */
export const TokenCreateResponseActionSchema: GenericSchema<TokenCreateResponseAction> =
  /* @__PURE__ */ complete(TokenCreateResponseActionPart);

/** Schema of {@link TokenFailRequest}. */
export const TokenFailRequestSchema: GenericSchema<TokenFailRequest> =
  /* @__PURE__ */ complete(TokenFailRequestPart);

/** Schema of {@link TokenFailRequestReason}. */
export const TokenFailRequestReasonSchema: GenericSchema<TokenFailRequestReason> =
  /* @__PURE__ */ complete(TokenFailRequestReasonPart);

/** Schema of {@link TokenFailResponse}. */
export const TokenFailResponseSchema: GenericSchema<TokenFailResponse> =
  /* @__PURE__ */ complete(TokenFailResponsePart);

/** Schema of {@link TokenFailResponseAction}. */
export const TokenFailResponseActionSchema: GenericSchema<TokenFailResponseAction> =
  /* @__PURE__ */ complete(TokenFailResponseActionPart);

/** Schema of {@link TokenGetListResponse}. */
export const TokenGetListResponseSchema: GenericSchema<TokenGetListResponse> =
  /* @__PURE__ */ complete(TokenGetListResponsePart);

/** Schema of {@link TokenInfo}. */
export const TokenInfoSchema: GenericSchema<TokenInfo> = /* @__PURE__ */ complete(TokenInfoPart);

/** Schema of {@link TokenIssueRequest}. */
export const TokenIssueRequestSchema: GenericSchema<TokenIssueRequest> =
  /* @__PURE__ */ complete(TokenIssueRequestPart);

/** Schema of {@link TokenIssueResponse}. */
export const TokenIssueResponseSchema: GenericSchema<TokenIssueResponse> =
  /* @__PURE__ */ complete(TokenIssueResponsePart);

/** Schema of {@link TokenIssueResponseAction}. */
export const TokenIssueResponseActionSchema: GenericSchema<TokenIssueResponseAction> =
  /* @__PURE__ */ complete(TokenIssueResponseActionPart);

/** Schema of {@link TokenRequest}. */
export const TokenRequestSchema: GenericSchema<TokenRequest> = /* @__PURE__ */ complete(TokenRequestPart);

/** Schema of {@link TokenResponse}. */
export const TokenResponseSchema: GenericSchema<TokenResponse> = /* @__PURE__ */ complete(TokenResponsePart);

/** Schema of {@link TokenResponseAction}. */
export const TokenResponseActionSchema: GenericSchema<TokenResponseAction> =
  /* @__PURE__ */ complete(TokenResponseActionPart);

/** Schema of {@link TokenRevokeRequest}. */
export const TokenRevokeRequestSchema: GenericSchema<TokenRevokeRequest> =
  /* @__PURE__ */ complete(TokenRevokeRequestPart);

/** Schema of {@link TokenRevokeResponse}. */
export const TokenRevokeResponseSchema: GenericSchema<TokenRevokeResponse> =
  /* @__PURE__ */ complete(TokenRevokeResponsePart);

/** Schema of {@link TokenType}. */
export const TokenTypeSchema: GenericSchema<TokenType> = /* @__PURE__ */ complete(TokenTypePart);

/** Schema of {@link TokenUpdateRequest}. */
export const TokenUpdateRequestSchema: GenericSchema<TokenUpdateRequest> =
  /* @__PURE__ */ complete(TokenUpdateRequestPart);

/** Schema of {@link TokenUpdateResponse}. */
export const TokenUpdateResponseSchema: GenericSchema<TokenUpdateResponse> =
  /* @__PURE__ */ complete(TokenUpdateResponsePart);

/** Schema of {@link TokenUpdateResponseAction}. */
export const TokenUpdateResponseActionSchema: GenericSchema<TokenUpdateResponseAction> =
  /* @__PURE__ */ complete(TokenUpdateResponseActionPart);

/** Schema of {@link TrustAnchor}. */
export const TrustAnchorSchema: GenericSchema<TrustAnchor> = /* @__PURE__ */ complete(TrustAnchorPart);

/** Schema of {@link UserCodeCharset}. */
export const UserCodeCharsetSchema: GenericSchema<UserCodeCharset> =
  /* @__PURE__ */ complete(UserCodeCharsetPart);

/** Schema of {@link UserinfoIssueRequest}. */
export const UserinfoIssueRequestSchema: GenericSchema<UserinfoIssueRequest> =
  /* @__PURE__ */ complete(UserinfoIssueRequestPart);

/** Schema of {@link UserinfoIssueResponse}. */
export const UserinfoIssueResponseSchema: GenericSchema<UserinfoIssueResponse> =
  /* @__PURE__ */ complete(UserinfoIssueResponsePart);

/** Schema of {@link UserinfoIssueResponseAction}. */
export const UserinfoIssueResponseActionSchema: GenericSchema<UserinfoIssueResponseAction> =
  /* @__PURE__ */ complete(UserinfoIssueResponseActionPart);

/** Schema of {@link UserinfoRequest}. */
export const UserinfoRequestSchema: GenericSchema<UserinfoRequest> =
  /* @__PURE__ */ complete(UserinfoRequestPart);

/** Schema of {@link UserinfoResponse}. */
export const UserinfoResponseSchema: GenericSchema<UserinfoResponse> =
  /* @__PURE__ */ complete(UserinfoResponsePart);

/** Schema of {@link UserinfoResponseAction}. */
export const UserinfoResponseActionSchema: GenericSchema<UserinfoResponseAction> =
  /* @__PURE__ */ complete(UserinfoResponseActionPart);

/** Schema of {@link VciBatchIssueRequest}. */
export const VciBatchIssueRequestSchema: GenericSchema<VciBatchIssueRequest> =
  /* @__PURE__ */ complete(VciBatchIssueRequestPart);

/** Schema of {@link VciBatchIssueResponse}. */
export const VciBatchIssueResponseSchema: GenericSchema<VciBatchIssueResponse> =
  /* @__PURE__ */ complete(VciBatchIssueResponsePart);

/** Schema of {@link VciBatchIssueResponseAction}. */
export const VciBatchIssueResponseActionSchema: GenericSchema<VciBatchIssueResponseAction> =
  /* @__PURE__ */ complete(VciBatchIssueResponseActionPart);

/** Schema of {@link VciBatchParseRequest}. */
export const VciBatchParseRequestSchema: GenericSchema<VciBatchParseRequest> =
  /* @__PURE__ */ complete(VciBatchParseRequestPart);

/** Schema of {@link VciBatchParseResponse}. */
export const VciBatchParseResponseSchema: GenericSchema<VciBatchParseResponse> =
  /* @__PURE__ */ complete(VciBatchParseResponsePart);

/** Schema of {@link VciBatchParseResponseAction}. */
export const VciBatchParseResponseActionSchema: GenericSchema<VciBatchParseResponseAction> =
  /* @__PURE__ */ complete(VciBatchParseResponseActionPart);

/** Schema of {@link VciDeferredIssueRequest}. */
export const VciDeferredIssueRequestSchema: GenericSchema<VciDeferredIssueRequest> =
  /* @__PURE__ */ complete(VciDeferredIssueRequestPart);

/** Schema of {@link VciDeferredIssueResponse}. */
export const VciDeferredIssueResponseSchema: GenericSchema<VciDeferredIssueResponse> =
  /* @__PURE__ */ complete(VciDeferredIssueResponsePart);

/** Schema of {@link VciDeferredIssueResponseAction}. */
export const VciDeferredIssueResponseActionSchema: GenericSchema<VciDeferredIssueResponseAction> =
  /* @__PURE__ */ complete(VciDeferredIssueResponseActionPart);

/** Schema of {@link VciDeferredParseRequest}. */
export const VciDeferredParseRequestSchema: GenericSchema<VciDeferredParseRequest> =
  /* @__PURE__ */ complete(VciDeferredParseRequestPart);

/** Schema of {@link VciDeferredParseResponse}. */
export const VciDeferredParseResponseSchema: GenericSchema<VciDeferredParseResponse> =
  /* @__PURE__ */ complete(VciDeferredParseResponsePart);

/** Schema of {@link VciDeferredParseResponseAction}. */
export const VciDeferredParseResponseActionSchema: GenericSchema<VciDeferredParseResponseAction> =
  /* @__PURE__ */ complete(VciDeferredParseResponseActionPart);

/** Schema of {@link VciJwksRequest}. */
export const VciJwksRequestSchema: GenericSchema<VciJwksRequest> =
  /* @__PURE__ */ complete(VciJwksRequestPart);

/** Schema of {@link VciJwksResponse}. */
export const VciJwksResponseSchema: GenericSchema<VciJwksResponse> =
  /* @__PURE__ */ complete(VciJwksResponsePart);

/** Schema of {@link VciJwksResponseAction}. */
export const VciJwksResponseActionSchema: GenericSchema<VciJwksResponseAction> =
  /* @__PURE__ */ complete(VciJwksResponseActionPart);

/** Schema of {@link VciJwtissuerRequest}. */
export const VciJwtissuerRequestSchema: GenericSchema<VciJwtissuerRequest> =
  /* @__PURE__ */ complete(VciJwtissuerRequestPart);

/** Schema of {@link VciJwtissuerResponse}. */
export const VciJwtissuerResponseSchema: GenericSchema<VciJwtissuerResponse> =
  /* @__PURE__ */ complete(VciJwtissuerResponsePart);

/** Schema of {@link VciJwtissuerResponseAction}. */
export const VciJwtissuerResponseActionSchema: GenericSchema<VciJwtissuerResponseAction> =
  /* @__PURE__ */ complete(VciJwtissuerResponseActionPart);

/** Schema of {@link VciMetadataRequest}. */
export const VciMetadataRequestSchema: GenericSchema<VciMetadataRequest> =
  /* @__PURE__ */ complete(VciMetadataRequestPart);

/** Schema of {@link VciMetadataResponse}. */
export const VciMetadataResponseSchema: GenericSchema<VciMetadataResponse> =
  /* @__PURE__ */ complete(VciMetadataResponsePart);

/** Schema of {@link VciMetadataResponseAction}. */
export const VciMetadataResponseActionSchema: GenericSchema<VciMetadataResponseAction> =
  /* @__PURE__ */ complete(VciMetadataResponseActionPart);

/** Schema of {@link VciOfferCreateRequest}. */
export const VciOfferCreateRequestSchema: GenericSchema<VciOfferCreateRequest> =
  /* @__PURE__ */ complete(VciOfferCreateRequestPart);

/** Schema of {@link VciOfferCreateResponse}. */
export const VciOfferCreateResponseSchema: GenericSchema<VciOfferCreateResponse> =
  /* @__PURE__ */ complete(VciOfferCreateResponsePart);

/** Schema of {@link VciOfferCreateResponseAction}. */
export const VciOfferCreateResponseActionSchema: GenericSchema<VciOfferCreateResponseAction> =
  /* @__PURE__ */ complete(VciOfferCreateResponseActionPart);

/** Schema of {@link VciOfferInfoRequest}. */
export const VciOfferInfoRequestSchema: GenericSchema<VciOfferInfoRequest> =
  /* @__PURE__ */ complete(VciOfferInfoRequestPart);

/** Schema of {@link VciOfferInfoResponse}. */
export const VciOfferInfoResponseSchema: GenericSchema<VciOfferInfoResponse> =
  /* @__PURE__ */ complete(VciOfferInfoResponsePart);

/** Schema of {@link VciOfferInfoResponseAction}. */
export const VciOfferInfoResponseActionSchema: GenericSchema<VciOfferInfoResponseAction> =
  /* @__PURE__ */ complete(VciOfferInfoResponseActionPart);

/** Schema of {@link VciSingleIssueRequest}. */
export const VciSingleIssueRequestSchema: GenericSchema<VciSingleIssueRequest> =
  /* @__PURE__ */ complete(VciSingleIssueRequestPart);

/** Schema of {@link VciSingleIssueResponse}. */
export const VciSingleIssueResponseSchema: GenericSchema<VciSingleIssueResponse> =
  /* @__PURE__ */ complete(VciSingleIssueResponsePart);

/** Schema of {@link VciSingleIssueResponseAction}. */
export const VciSingleIssueResponseActionSchema: GenericSchema<VciSingleIssueResponseAction> =
  /* @__PURE__ */ complete(VciSingleIssueResponseActionPart);

/** Schema of {@link VciSingleParseRequest}. */
export const VciSingleParseRequestSchema: GenericSchema<VciSingleParseRequest> =
  /* @__PURE__ */ complete(VciSingleParseRequestPart);

/** Schema of {@link VciSingleParseResponse}. */
export const VciSingleParseResponseSchema: GenericSchema<VciSingleParseResponse> =
  /* @__PURE__ */ complete(VciSingleParseResponsePart);

/** Schema of {@link VciSingleParseResponseAction}. */
export const VciSingleParseResponseActionSchema: GenericSchema<VciSingleParseResponseAction> =
  /* @__PURE__ */ complete(VciSingleParseResponseActionPart);

/** Schema of {@link VerifiedClaimsValidationSchema}. */
export const VerifiedClaimsValidationSchemaSchema: GenericSchema<VerifiedClaimsValidationSchema> =
  /* @__PURE__ */ complete(VerifiedClaimsValidationSchemaPart);
