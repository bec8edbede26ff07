import { AuthorizationResponseActionSchema } from "./authorizationResponseAction.js";
import { AuthzDetailsSchema } from "./authzDetails.js";
import { ClientLimitedAuthorizationSchema } from "./clientLimitedAuthorization.js";
import { CredentialOfferInfoSchema } from "./credentialOfferInfo.js";
import { DisplaySchema } from "./display.js";
import { DynamicScopeSchema } from "./dynamicScope.js";
import { GrantSchema } from "./grant.js";
import { GrantManagementActionSchema } from "./grantManagementAction.js";
import { PromptSchema } from "./prompt.js";
import * as s from "./schemaParts.js";
import { ScopeSchema } from "./scope.js";
import { ServiceSchema } from "./service.js";
import { StringArraySchema } from "./stringArray.js";

/**
 * The response of `authorizationProcessRequest`: the next action, and, with `INTERACTION` and `NO_INTERACTION`, what
 * the client requests. Most fields correspond to parameters of the [authentication
 * request](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest) of OpenID Connect Core.
 *
 * @example
 * ```ts
 * const response: AuthorizationResponse = {
 *   action: "INTERACTION",
 *   ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI",
 *   client: { clientId: 26888344961664, clientName: "Photo Printer" },
 *   scopes: [{ name: "history.read", description: "Read your history" }],
 *   display: "PAGE",
 *   maxAge: 0,
 * };
 * ```
 */
export interface AuthorizationResponse extends s.InferOutput<typeof AuthorizationResponseSchema> {}

/** Schema of {@link AuthorizationResponse}. */
export const AuthorizationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your authorization endpoint must do next. */
  action: s.optional(AuthorizationResponseActionSchema),
  /** The client that sent the request. Show its name and logo on the consent page. */
  client: s.optional(ClientLimitedAuthorizationSchema),
  /** The requested display mode of the pages (`display`). `PAGE` if the request specifies none. */
  display: s.optional(s.open(DisplaySchema)),
  /**
   * Maximum time since the user was authenticated, in seconds: `max_age`, or the default of the client. 0: no limit.
   */
  maxAge: s.optional(s.integer),
  /** The service that received the request. */
  service: s.optional(ServiceSchema),
  /**
   * The scopes that the client requests. If the request specifies none, the default scopes of the service; absent if
   * there are none either. Scopes that the service does not support are omitted, and so is `offline_access` if no code
   * is requested.
   */
  scopes: s.optional(s.array(ScopeSchema)),
  /** Languages for the pages in order of preference (`ui_locales`), limited to those that the service supports. */
  uiLocales: s.optional(s.array(s.string)),
  /**
   * Languages for claim values in order of preference
   * ([`claims_locales`](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsLanguagesAndScripts)), limited to
   * those that the service supports.
   */
  claimsLocales: s.optional(s.array(s.string)),
  /**
   * Names of the claims for the ID token, from the `claims` parameter and from the scopes `profile`, `email`, `address`
   * and `phone`. Pass their values to `authorizationIssue`.
   */
  claims: s.optional(s.array(s.string)),
  /**
   * Whether the authentication must satisfy one of the classes in `acrs`, because `acr` was requested as an [essential
   * claim](https://openid.net/specs/openid-connect-core-1_0.html#acrSemantics).
   */
  acrEssential: s.optional(s.boolean),
  /** Whether the client used its alias instead of its numeric ID. */
  clientIdAliasUsed: s.optional(s.boolean),
  /**
   * Authentication context classes that the client requests, one of which is sufficient: `acr` of the `claims`
   * parameter, `acr_values`, or the default of the client.
   */
  acrs: s.optional(s.array(s.string)),
  /** The user who must give consent: `sub` of the `claims` parameter. Absent if any user may give consent. */
  subject: s.optional(s.string),
  /** A hint about the login name of the user (`login_hint`), which you can use to prefill the login form. */
  loginHint: s.optional(s.string),
  /** The prompts that the client requests: the values of `prompt`. */
  prompts: s.optional(s.array(s.open(PromptSchema))),
  /**
   * The minimum that the pages must do, derived from `prompt`; `CONSENT` if the request has no `prompt`. `prompts`
   * contains all values.
   */
  lowestPrompt: s.optional(s.open(PromptSchema)),
  /**
   * Payload of the request object, [RFC 9101](https://www.rfc-editor.org/rfc/rfc9101) (JWT-Secured Authorization
   * Request): JSON in a string. Absent if the request has no request object.
   */
  requestObjectPayload: s.optional(s.string),
  /**
   * The `id_token` field of the [`claims`
   * parameter](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsParameter): JSON in a string. It specifies
   * which claims are essential and which values are requested.
   */
  idTokenClaims: s.optional(s.string),
  /**
   * The `userinfo` field of the `claims` parameter: JSON in a string. It specifies which claims are essential and which
   * values are requested.
   */
  userInfoClaims: s.optional(s.string),
  /**
   * URIs of the resources that the client requests access to, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707)
   * (Resource Indicators). If both the request object and the request parameters specify resources, those of the
   * request object apply.
   */
  resources: s.optional(s.array(s.string)),
  /**
   * The `authorization_details` of the request, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396) (Rich Authorization
   * Requests). Show them on the consent page.
   */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /**
   * The purpose of the data access, which must be shown to the user: `purpose` of [OpenID Connect for Identity
   * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   */
  purpose: s.optional(s.string),
  /**
   * The response of the endpoint for actions other than `INTERACTION` and `NO_INTERACTION`: JSON, a URL to redirect to,
   * or an HTML page, depending on `action`.
   */
  responseContent: s.optional(s.string),
  /**
   * Identifier of this request for `authorizationIssue` and `authorizationFail`. It is valid for a single call of one
   * of them, within 24 hours. Store it on the server, and never send it to the browser.
   */
  ticket: s.optional(s.string),
  /** Requested scopes whose names have a variable part, such as `consent:4711`. `scopes` does not contain them. */
  dynamicScopes: s.optional(s.array(DynamicScopeSchema)),
  /**
   * The requested action on the grant: `grant_management_action` of [Grant Management for OAuth
   * 2.0](https://openid.net/specs/fapi-grant-management.html).
   */
  gmAction: s.optional(s.open(GrantManagementActionSchema)),
  /** ID of the grant that the request refers to (`grant_id`). */
  grantId: s.optional(s.string),
  /** The current content of that grant. */
  grant: s.optional(GrantSchema),
  /** The user who gave that grant. If a different user gives consent, Authlete does not change the grant. */
  grantSubject: s.optional(s.string),
  /**
   * Names of the claims that Authlete needs to compute transformed claims. Pass their values to `authorizationIssue` as
   * `claimsForTx`.
   */
  requestedClaimsForTx: s.optional(s.array(s.string)),
  /**
   * Names of the verified claims that Authlete needs to compute transformed claims, for each element of
   * `verified_claims`, in the same order. Pass their values as `verifiedClaimsForTx`.
   */
  requestedVerifiedClaimsForTx: s.optional(s.array(s.union([s.array(s.string), StringArraySchema]))),
  /**
   * Transformed claims that the client defines itself, `transformed_claims` of the `claims` parameter: JSON in a
   * string.
   */
  transformedClaims: s.optional(s.string),
  /** Whether the client used its entity ID of OpenID Federation. */
  clientEntityIdUsed: s.optional(s.boolean),
  /**
   * Names of the claims that the client requests from the userinfo endpoint, from its scopes and the `claims`
   * parameter.
   */
  claimsAtUserInfo: s.optional(s.array(s.string)),
  /**
   * The credential offer that `issuer_state` of the request refers to, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html).
   */
  credentialOfferInfo: s.optional(CredentialOfferInfoSchema),
  /** The credentials that can be issued with the access token of this request: a JSON array in a string. */
  issuableCredentials: s.optional(s.string),
  /**
   * Whether the client requests [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html). If `true`,
   * pass a `sessionId` to `authorizationIssue`.
   */
  nativeSsoRequested: s.optional(s.boolean),
  /** Whether Authlete loaded the client's metadata from a document at its `client_id` instead of from its database. */
  metadataDocumentUsed: s.optional(s.boolean),
});
