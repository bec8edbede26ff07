import { AuthzDetailsSchema } from "./authzDetails.js";
import { BackchannelAuthenticationCompleteResponseActionSchema } from "./backchannelAuthenticationCompleteResponseAction.js";
import { DeliveryModeSchema } from "./deliveryMode.js";
import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";

/**
 * The response of `cibaComplete`: whether to notify the client, and the content of the notification ([Client-Initiated
 * Backchannel Authentication (CIBA)
 * Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html), section 10).
 *
 * @example
 * ```ts
 * const response: BackchannelAuthenticationCompleteResponse = {
 *   action: "NOTIFICATION",
 *   deliveryMode: "PING",
 *   clientNotificationEndpoint: "https://client.example.com/ciba",
 *   clientNotificationToken: "b5c1f0f2-7e0d-4a55-9a36-3f1d2c84e9a7",
 *   responseContent: '{"auth_req_id":"Jq7wZr1uC5kDnE9sXbV3tL"}',
 * };
 * ```
 */
export interface BackchannelAuthenticationCompleteResponse
  extends s.InferOutput<typeof BackchannelAuthenticationCompleteResponseSchema> {}

/** Schema of {@link BackchannelAuthenticationCompleteResponse}. */
export const BackchannelAuthenticationCompleteResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your server must do next. */
  action: s.optional(BackchannelAuthenticationCompleteResponseActionSchema),
  /** JSON body of the notification. Present only with `NOTIFICATION`. */
  responseContent: s.optional(s.string),
  /** ID that Authlete assigned to the client that made the request. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias in the request. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Name of the client. */
  clientName: s.optional(s.string),
  /** How the client receives its tokens: it polls for them, fetches them after a ping, or has them pushed. */
  deliveryMode: s.optional(s.open(DeliveryModeSchema)),
  /**
   * URL that the notification must be sent to: `backchannel_client_notification_endpoint` in the metadata of the
   * client.
   */
  clientNotificationEndpoint: s.optional(s.string),
  /**
   * Bearer token for the `Authorization` header of the notification, which the client sent with its request. It is a
   * secret.
   */
  clientNotificationToken: s.optional(s.string),
  /** The `auth_req_id` of the request. */
  authReqId: s.optional(s.string),
  /** The access token. Present only in push mode, if one was issued. `responseContent` contains it too. */
  accessToken: s.optional(s.string),
  /** The refresh token. Present only in push mode, if one was issued. `responseContent` contains it too. */
  refreshToken: s.optional(s.string),
  /** The ID token. Present only in push mode, if one was issued. `responseContent` contains it too. */
  idToken: s.optional(s.string),
  /** Lifetime of the access token in seconds; 0 if none was issued. */
  accessTokenDuration: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds; 0 if none was issued. */
  refreshTokenDuration: s.optional(s.integer),
  /** Lifetime of the ID token in seconds; 0 if none was issued. */
  idTokenDuration: s.optional(s.integer),
  /**
   * The access token as a JWT, which the client receives instead of `accessToken`. Absent if the service does not issue
   * access tokens as JWTs (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: s.optional(s.string),
  /**
   * URIs of the resources that the client requests tokens for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707)
   * (Resource Indicators).
   */
  resources: s.optional(s.array(s.string)),
  /**
   * The `authorization_details` of the request, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396) (Rich Authorization
   * Requests). Absent if the request has none.
   */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /**
   * ID of the grant that the request refers to, `grant_id` of [Grant Management for OAuth
   * 2.0](https://openid.net/specs/fapi-grant-management.html). Absent if the request has none.
   */
  grantId: s.optional(s.string),
  /** Entity ID of the client in OpenID Federation. Absent if the client has none. */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID in the request. */
  clientEntityIdUsed: s.optional(s.boolean),
  /**
   * URL of the Client ID Metadata Document that contains the client's metadata. Absent if Authlete did not load the
   * metadata from a document.
   */
  metadataDocumentLocation: s.optional(s.string),
  /** Whether Authlete loaded the client's metadata from such a document instead of from its database. */
  metadataDocumentUsed: s.optional(s.boolean),
  /** Names of the claims that the user consented to share with the client. */
  consentedClaims: s.optional(s.array(s.string)),
});
