import { AuthzDetailsSchema } from "./authzDetails.js";
import { BackchannelAuthenticationResponseActionSchema } from "./backchannelAuthenticationResponseAction.js";
import { DeliveryModeSchema } from "./deliveryMode.js";
import { DynamicScopeSchema } from "./dynamicScope.js";
import { GrantSchema } from "./grant.js";
import { GrantManagementActionSchema } from "./grantManagementAction.js";
import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";

/**
 * The response of `cibaProcessAuthentication`: the next action, and what the client requests ([Client-Initiated
 * Backchannel Authentication (CIBA)
 * Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html)).
 *
 * @example
 * ```ts
 * const response: BackchannelAuthenticationResponse = {
 *   action: "USER_IDENTIFICATION",
 *   ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 *   clientId: 26888344961664,
 *   hintType: "LOGIN_HINT",
 *   hint: "john",
 *   deliveryMode: "POLL",
 * };
 * ```
 */
export interface BackchannelAuthenticationResponse
  extends s.InferOutput<typeof BackchannelAuthenticationResponseSchema> {}

/** Schema of {@link BackchannelAuthenticationResponse}. */
export const BackchannelAuthenticationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What the backchannel authentication endpoint must do next. */
  action: s.optional(BackchannelAuthenticationResponseActionSchema),
  /** JSON with the error for the client. Absent with `USER_IDENTIFICATION`. */
  responseContent: s.optional(s.string),
  /** ID that Authlete assigned to the client that made the request. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias in the request. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Name of the client. Show it to the user. */
  clientName: s.optional(s.string),
  /** The requested scopes. Scopes that the service does not support are omitted. `openid` is always included. */
  scopes: s.optional(s.array(ScopeSchema)),
  /**
   * Names of the claims that are requested by scopes such as `profile` and `email` ([scopes as
   * claims](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)). Pass their values to `cibaComplete`.
   */
  claimNames: s.optional(s.array(s.string)),
  /**
   * The `client_notification_token` of the request, which your server uses to authenticate itself to the client. It is
   * a secret. The client must send one in ping and push modes.
   */
  clientNotificationToken: s.optional(s.string),
  /**
   * Authentication context classes that the client requests in order of preference (`acr_values`). Classes that the
   * service does not support are omitted.
   */
  acrs: s.optional(s.array(s.string)),
  /** The parameter of the request that identifies the user: `LOGIN_HINT`, `LOGIN_HINT_TOKEN` or `ID_TOKEN_HINT`. */
  hintType: s.optional(s.string),
  /** Value of that parameter. Your server must identify the user from it. */
  hint: s.optional(s.string),
  /** The `sub` claim of the ID token that is used as the hint. Absent with other hints. */
  sub: s.optional(s.string),
  /**
   * The `binding_message`: a short text that both the client and the authentication device display, so that the user
   * can see that they belong together.
   */
  bindingMessage: s.optional(s.string),
  /**
   * The `user_code`: a secret of the user, which you must check before your server contacts the user's device. Do not
   * log it.
   */
  userCode: s.optional(s.string),
  /**
   * Whether the client must send a user code. `true` if both the `bcUserCodeRequired` of the client and the
   * `backchannelUserCodeParameterSupported` of the service are enabled.
   */
  userCodeRequired: s.optional(s.boolean),
  /**
   * The `requested_expiry`: the lifetime of the `auth_req_id` that the client requests, in seconds; 0 if the request
   * has none.
   */
  requestedExpiry: s.optional(s.integer),
  /**
   * The `request_context` claim of FAPI-CIBA, as JSON in a string. Absent if the request is not signed or does not
   * contain the claim.
   */
  requestContext: s.optional(s.string),
  /** Warnings about problems in the request that did not cause it to fail. */
  warnings: s.optional(s.array(s.string)),
  /**
   * Identifier of the request for the subsequent calls: `cibaIssue` or `cibaFail`, and `cibaComplete`. Absent with
   * errors. Do not pass it to anyone outside your server.
   */
  ticket: s.optional(s.string),
  /**
   * URIs of the resources that the client requests tokens for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707)
   * (Resource Indicators). Those in a signed request take precedence over parameters outside it.
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
  /** Requested scopes whose names have a variable part, such as `consent:4711`. */
  dynamicScopes: s.optional(s.array(DynamicScopeSchema)),
  /** How the client receives its tokens: it polls for them, fetches them after a ping, or has them pushed. */
  deliveryMode: s.optional(s.open(DeliveryModeSchema)),
  /**
   * How the client authenticated itself at the endpoint, as a value of `ClientAuthMethod` such as
   * `CLIENT_SECRET_BASIC`.
   */
  clientAuthMethod: s.optional(s.string),
  /**
   * The requested action on a grant, `grant_management_action` of [Grant Management for OAuth
   * 2.0](https://openid.net/specs/fapi-grant-management.html): `CREATE`, `REPLACE` or `MERGE`. Absent if the request
   * has none.
   */
  gmAction: s.optional(s.open(GrantManagementActionSchema)),
  /** ID of the grant that the request refers to, `grant_id`. Absent if the request has none. */
  grantId: s.optional(s.string),
  /** The content of that grant. */
  grant: s.optional(GrantSchema),
  /** The user who gave that grant. If a different user gives consent, Authlete does not change the grant. */
  grantSubject: s.optional(s.string),
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
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/). Requires
   * Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});
