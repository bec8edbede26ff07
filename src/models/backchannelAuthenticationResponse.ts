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
 * What `cibaProcessAuthentication` gives back: what to do, and all that the request asks for
 * ([CIBA Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html)).
 *
 * @example
 * ```ts
 * const answer: BackchannelAuthenticationResponse = {
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
  /** What the backchannel authentication endpoint has to do next. Look at this first. */
  action: s.optional(BackchannelAuthenticationResponseActionSchema),
  /** JSON that tells the client the error. Absent with `USER_IDENTIFICATION`. */
  responseContent: s.optional(s.string),
  /** The client that made the request: the ID that Authlete gave it. */
  clientId: s.optional(s.integer),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client named itself by that alias. */
  clientIdAliasUsed: s.optional(s.boolean),
  /** Name of the client, which the user should get to see. */
  clientName: s.optional(s.string),
  /**
   * Scopes that the client asks for; those unknown to the service are left out. `openid` is always among
   * them.
   */
  scopes: s.optional(s.array(ScopeSchema)),
  /**
   * Names of the claims that scopes such as `profile` and `email` stand for
   * ([scopes as claims](https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims)). Give their
   * values to `cibaComplete`.
   */
  claimNames: s.optional(s.array(s.string)),
  /**
   * The `client_notification_token` of the request, by which your server will authenticate itself to the
   * client; a secret. Clients have to send one with ping and push.
   */
  clientNotificationToken: s.optional(s.string),
  /**
   * Classes of authentication that the client wishes, the best first (`acr_values`); those that the service
   * does not support are left out.
   */
  acrs: s.optional(s.array(s.string)),
  /**
   * Which parameter of the request says who the user is: `LOGIN_HINT`, `LOGIN_HINT_TOKEN` or `ID_TOKEN_HINT`.
   */
  hintType: s.optional(s.string),
  /** Value of that parameter. To find the user by it is up to your server. */
  hint: s.optional(s.string),
  /** The `sub` claim of the ID token that serves as hint. Absent with other hints. */
  sub: s.optional(s.string),
  /**
   * The `binding_message`: a short text that client and authentication device both show, so that the user
   * sees that they belong together.
   */
  bindingMessage: s.optional(s.string),
  /**
   * The `user_code`: a secret of the user, to be checked before your server contacts the user's device. Keep
   * it out of logs.
   */
  userCode: s.optional(s.string),
  /**
   * Whether the client has to send a user code: its own `bcUserCodeRequired` and
   * `backchannelUserCodeParameterSupported` of the service are both on.
   */
  userCodeRequired: s.optional(s.boolean),
  /**
   * The `requested_expiry`: how long the client wishes the `auth_req_id` to live, in seconds. 0: the request
   * had none.
   */
  requestedExpiry: s.optional(s.integer),
  /**
   * The `request_context` claim of FAPI-CIBA, as JSON in a string. Absent where the request is not signed or
   * lacks the claim.
   */
  requestContext: s.optional(s.string),
  /** What is odd about the request, but did not make it fail. */
  warnings: s.optional(s.array(s.string)),
  /**
   * Stands for the request in the calls that follow: `cibaIssue` or `cibaFail`, and `cibaComplete`. Absent
   * with errors. It is for your server only.
   */
  ticket: s.optional(s.string),
  /**
   * URIs of the resources that the client wants tokens for,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). Those in a signed request win over parameters beside
   * it.
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
  /** The scopes asked for whose names have a variable part, such as `consent:4711`. */
  dynamicScopes: s.optional(s.array(DynamicScopeSchema)),
  /** How the client gets its tokens: it polls for them, fetches them after a ping, or has them pushed. */
  deliveryMode: s.optional(s.open(DeliveryModeSchema)),
  /**
   * How the client authenticated itself at the endpoint, spelt as in `ClientAuthMethod`, such as
   * `CLIENT_SECRET_BASIC`.
   */
  clientAuthMethod: s.optional(s.string),
  /**
   * What the request wants done with a grant, its `grant_management_action` of
   * [Grant Management for OAuth 2.0](https://openid.net/specs/fapi-grant-management.html): `CREATE`,
   * `REPLACE` or `MERGE`. Absent where it had none.
   */
  gmAction: s.optional(s.open(GrantManagementActionSchema)),
  /** The grant that the request refers to, its `grant_id`. Absent where it had none. */
  grantId: s.optional(s.string),
  /** What that grant covers. */
  grant: s.optional(GrantSchema),
  /**
   * The user who gave that grant. Where another user consents in the end, Authlete leaves the grant as it is.
   */
  grantSubject: s.optional(s.string),
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
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-
   * based-client-auth/). Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});
