import { AuthzDetailsSchema } from "./authzDetails.js";
import { BackchannelAuthenticationCompleteResponseActionSchema } from "./backchannelAuthenticationCompleteResponseAction.js";
import { DeliveryModeSchema } from "./deliveryMode.js";
import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";

/**
 * What `cibaComplete` gives back: whether to notify the client, and with what
 * ([CIBA Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html),
 * section 10).
 *
 * @example
 * ```ts
 * const answer: BackchannelAuthenticationCompleteResponse = {
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
  /** What your server has to do next. Look at this first. */
  action: s.optional(BackchannelAuthenticationCompleteResponseActionSchema),
  /** JSON for the body of the notification. Only with `NOTIFICATION`. */
  responseContent: s.optional(s.string),
  /** The client that made the request: the ID that Authlete gave it. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client named itself by that alias. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Name of the client. */
  clientName: s.optional(s.string),
  /** How the client gets its tokens: it polls for them, fetches them after a ping, or has them pushed. */
  deliveryMode: s.optional(s.open(DeliveryModeSchema)),
  /**
   * Where the notification goes: `backchannel_client_notification_endpoint` in the metadata of the client.
   */
  clientNotificationEndpoint: s.optional(s.string),
  /**
   * Bearer token for the `Authorization` header of the notification, which the client sent with its request.
   * A secret.
   */
  clientNotificationToken: s.optional(s.string),
  /** The `auth_req_id` of the request. */
  authReqId: s.optional(s.string),
  /** The access token. Only with push, where one was made. It is within `responseContent` too. */
  accessToken: s.optional(s.string),
  /** The refresh token. Only with push, where one was made. It is within `responseContent` too. */
  refreshToken: s.optional(s.string),
  /** The ID token. Only with push, where one was made. It is within `responseContent` too. */
  idToken: s.optional(s.string),
  /** Lifetime of the access token in seconds. 0 where none was made. */
  accessTokenDuration: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds. 0 where none was made. */
  refreshTokenDuration: s.optional(s.integer),
  /** Lifetime of the ID token in seconds. 0 where none was made. */
  idTokenDuration: s.optional(s.integer),
  /**
   * The access token in the form of a JWT, which the client gets instead of `accessToken`. Absent where the
   * service does not make such (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: s.optional(s.string),
  /**
   * URIs of the resources that the client wants tokens for,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  resources: s.optional(s.array(s.string)),
  /**
   * The `authorization_details` of the request, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). Absent
   * where it had none.
   */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /**
   * The `grant_id` of the request,
   * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html). Absent where it
   * had none.
   */
  grantId: s.optional(s.string),
  /** Entity ID of the client in OpenID Federation; absent where it has none. */
  clientEntityId: s.optional(s.string),
  /** Whether the client named itself by its entity ID. */
  clientEntityIdUsed: s.optional(s.boolean),
  /**
   * URL of the Client ID Metadata Document that the client's metadata were taken from. Absent where they
   * were not.
   */
  metadataDocumentLocation: s.optional(s.string),
  /** Whether the client's metadata came from such a document instead of from Authlete's database. */
  metadataDocumentUsed: s.optional(s.boolean),
  /** The claims that the user allowed the client to know. */
  consentedClaims: s.optional(s.array(s.string)),
});
