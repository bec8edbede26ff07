import { AuthzDetailsSchema } from "./authzDetails.js";
import { BackchannelAuthenticationCompleteResponseActionSchema } from "./backchannelAuthenticationCompleteResponseAction.js";
import { DeliveryModeSchema } from "./deliveryMode.js";
import { PairSchema } from "./pair.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your server has to do next. Look at this first. */
  action: v.optional(BackchannelAuthenticationCompleteResponseActionSchema),
  /** JSON for the body of the notification. Only with `NOTIFICATION`. */
  responseContent: v.optional(v.string()),
  /** The client that made the request: the ID that Authlete gave it. */
  clientId: v.optional(v.IntegerSchema),
  /** Its alias; absent where it has none. */
  clientIdAlias: v.optional(v.string()),
  /** Whether the client named itself by that alias. */
  clientIdAliasUsed: v.optional(v.boolean()),
  /** Name of the client. */
  clientName: v.optional(v.string()),
  /** How the client gets its tokens: it polls for them, fetches them after a ping, or has them pushed. */
  deliveryMode: v.optional(v.open(DeliveryModeSchema)),
  /**
   * Where the notification goes: `backchannel_client_notification_endpoint` in the metadata of the client.
   */
  clientNotificationEndpoint: v.optional(v.string()),
  /**
   * Bearer token for the `Authorization` header of the notification, which the client sent with its request.
   * A secret.
   */
  clientNotificationToken: v.optional(v.string()),
  /** The `auth_req_id` of the request. */
  authReqId: v.optional(v.string()),
  /** The access token. Only with push, where one was made. It is within `responseContent` too. */
  accessToken: v.optional(v.string()),
  /** The refresh token. Only with push, where one was made. It is within `responseContent` too. */
  refreshToken: v.optional(v.string()),
  /** The ID token. Only with push, where one was made. It is within `responseContent` too. */
  idToken: v.optional(v.string()),
  /** Lifetime of the access token in seconds. 0 where none was made. */
  accessTokenDuration: v.optional(v.IntegerSchema),
  /** Lifetime of the refresh token in seconds. 0 where none was made. */
  refreshTokenDuration: v.optional(v.IntegerSchema),
  /** Lifetime of the ID token in seconds. 0 where none was made. */
  idTokenDuration: v.optional(v.IntegerSchema),
  /**
   * The access token in the form of a JWT, which the client gets instead of `accessToken`. Absent where the
   * service does not make such (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: v.optional(v.string()),
  /**
   * URIs of the resources that the client wants tokens for,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707).
   */
  resources: v.optional(v.array(v.string())),
  /**
   * The `authorization_details` of the request, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). Absent
   * where it had none.
   */
  authorizationDetails: v.optional(AuthzDetailsSchema),
  /** Attributes of the service. */
  serviceAttributes: v.optional(v.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: v.optional(v.array(PairSchema)),
  /**
   * The `grant_id` of the request,
   * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html). Absent where it
   * had none.
   */
  grantId: v.optional(v.string()),
  /** Entity ID of the client in OpenID Federation; absent where it has none. */
  clientEntityId: v.optional(v.string()),
  /** Whether the client named itself by its entity ID. */
  clientEntityIdUsed: v.optional(v.boolean()),
  /**
   * URL of the Client ID Metadata Document that the client's metadata were taken from. Absent where they
   * were not.
   */
  metadataDocumentLocation: v.optional(v.string()),
  /** Whether the client's metadata came from such a document instead of from Authlete's database. */
  metadataDocumentUsed: v.optional(v.boolean()),
});

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
export interface BackchannelAuthenticationCompleteResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link BackchannelAuthenticationCompleteResponse}. */
export const BackchannelAuthenticationCompleteResponseSchema: v.GenericSchema<BackchannelAuthenticationCompleteResponse> =
  schema;
