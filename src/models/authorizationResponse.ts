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
 * What `authorizationProcessRequest` gives back: what to do, and with `INTERACTION` and `NO_INTERACTION` what
 * the client asks for. Most members stand for parameters of the
 * [authentication request](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest) of OpenID
 * Connect Core.
 *
 * @example
 * ```ts
 * const answer: AuthorizationResponse = {
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
  /** What your authorization endpoint has to do next. Look at this first. */
  action: s.optional(AuthorizationResponseActionSchema),
  /** The client that asks. Show its name and logo on the consent page. */
  client: s.optional(ClientLimitedAuthorizationSchema),
  /** How the client wants the pages shown (`display`). `PAGE` where it does not say. */
  display: s.optional(s.open(DisplaySchema)),
  /**
   * How long ago the user may have been authenticated at most, in seconds: `max_age`, else the client's
   * default. 0: no limit was set.
   */
  maxAge: s.optional(s.integer),
  /** The service that received the request. */
  service: s.optional(ServiceSchema),
  /**
   * The scopes that the client asks for, or the service's default ones where it names none; absent where
   * there are neither. Those that the service does not support are left out, and `offline_access` where no
   * code is asked for.
   */
  scopes: s.optional(s.array(ScopeSchema)),
  /**
   * Languages for the pages, the preferred one first (`ui_locales`). Only those that the service supports.
   */
  uiLocales: s.optional(s.array(s.string)),
  /**
   * Languages for claim values, the preferred one first
   * ([`claims_locales`](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsLanguagesAndScripts)).
   * Only those that the service supports.
   */
  claimsLocales: s.optional(s.array(s.string)),
  /**
   * Names of the claims for the ID token, from the `claims` parameter and from the scopes `profile`, `email`,
   * `address` and `phone`. Collect their values for `authorizationIssue`.
   */
  claims: s.optional(s.array(s.string)),
  /**
   * Whether the authentication has to be of one of the classes in `acrs`: `acr` was requested as an
   * [essential claim](https://openid.net/specs/openid-connect-core-1_0.html#acrSemantics).
   */
  acrEssential: s.optional(s.boolean),
  /** Whether the client named itself by its alias instead of its numeric ID. */
  clientIdAliasUsed: s.optional(s.boolean),
  /**
   * Classes of authentication that the client wants, one of which is enough: `acr` of the `claims` parameter,
   * `acr_values`, or the client's default.
   */
  acrs: s.optional(s.array(s.string)),
  /**
   * The user who has to be the one that consents: `sub` of the `claims` parameter. Absent where any user will
   * do.
   */
  subject: s.optional(s.string),
  /** What the user might log in with (`login_hint`), to fill in the login form. */
  loginHint: s.optional(s.string),
  /** What the pages must do: the values of `prompt`. */
  prompts: s.optional(s.array(s.open(PromptSchema))),
  /**
   * The least that the pages must do, from `prompt`; `CONSENT` where the request has none. `prompts` has all
   * values.
   */
  lowestPrompt: s.optional(s.open(PromptSchema)),
  /**
   * Payload of the request object, [RFC 9101](https://www.rfc-editor.org/rfc/rfc9101): JSON in a string.
   * Absent where there was none.
   */
  requestObjectPayload: s.optional(s.string),
  /**
   * `id_token` of the
   * [`claims` parameter](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsParameter): JSON in a
   * string. It tells which claims are essential, and which values are wanted.
   */
  idTokenClaims: s.optional(s.string),
  /** `userinfo` of the `claims` parameter, likewise. */
  userInfoClaims: s.optional(s.string),
  /**
   * URIs of the resources that the client wants access to,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). Those of the request object where both name some.
   */
  resources: s.optional(s.array(s.string)),
  /**
   * The `authorization_details` of the request, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). Show them
   * on the consent page.
   */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /**
   * What the client wants the data for, to be shown to the user: `purpose` of [OpenID Connect for Identity
   * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   */
  purpose: s.optional(s.string),
  /**
   * Answer of the endpoint for actions other than `INTERACTION` and `NO_INTERACTION`: JSON, a URL to redirect
   * to, or an HTML page, as `action` says.
   */
  responseContent: s.optional(s.string),
  /**
   * Stands for this request when you call `authorizationIssue` or `authorizationFail`. It is good for one of
   * them, once, within 24 hours. Keep it on the server: never hand it to the browser.
   */
  ticket: s.optional(s.string),
  /** Scopes with a variable part that the client asks for. They are not in `scopes`. */
  dynamicScopes: s.optional(s.array(DynamicScopeSchema)),
  /**
   * What to do with the grant: `grant_management_action` of [Grant Management for OAuth
   * 2.0](https://openid.net/specs/fapi-grant-management.html).
   */
  gmAction: s.optional(s.open(GrantManagementActionSchema)),
  /** The grant that the request is about (`grant_id`). */
  grantId: s.optional(s.string),
  /** What that grant covers up to now. */
  grant: s.optional(GrantSchema),
  /**
   * The user who gave that grant. Where another user consents in the end, Authlete leaves the grant as it is.
   */
  grantSubject: s.optional(s.string),
  /**
   * Names of the claims from which Authlete has to compute transformed claims. Pass their values to
   * `authorizationIssue` as `claimsForTx`.
   */
  requestedClaimsForTx: s.optional(s.array(s.string)),
  /**
   * The same for verified claims: the names for each element of `verified_claims`, in its order. Their values
   * go into `verifiedClaimsForTx`.
   */
  requestedVerifiedClaimsForTx: s.optional(s.array(s.union([s.array(s.string), StringArraySchema]))),
  /**
   * Transformed claims that the client itself defines, `transformed_claims` of the `claims` parameter: JSON
   * in a string.
   */
  transformedClaims: s.optional(s.string),
  /** Whether the client named itself by its entity ID of OpenID Federation. */
  clientEntityIdUsed: s.optional(s.boolean),
  /**
   * Names of the claims that the client wants from the userinfo endpoint, from its scopes and the `claims`
   * parameter.
   */
  claimsAtUserInfo: s.optional(s.array(s.string)),
  /**
   * The credential offer that `issuer_state` of the request refers to, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html).
   */
  credentialOfferInfo: s.optional(CredentialOfferInfoSchema),
  /** The credentials that can be had with the access token of this request: a JSON array in a string. */
  issuableCredentials: s.optional(s.string),
  /**
   * Whether the client asks for [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html). If
   * so, pass a `sessionId` to `authorizationIssue`.
   */
  nativeSsoRequested: s.optional(s.boolean),
  /**
   * Whether the client's metadata came from a document at its `client_id` instead of from Authlete's
   * database.
   */
  metadataDocumentUsed: s.optional(s.boolean),
});
