import { AuthorizationResponseActionSchema } from "./authorizationResponseAction.js";
import { AuthzDetailsSchema } from "./authzDetails.js";
import { ClientLimitedAuthorizationSchema } from "./clientLimitedAuthorization.js";
import { CredentialOfferInfoSchema } from "./credentialOfferInfo.js";
import { DisplaySchema } from "./display.js";
import { DynamicScopeSchema } from "./dynamicScope.js";
import { GrantSchema } from "./grant.js";
import { GrantManagementActionSchema } from "./grantManagementAction.js";
import { PromptSchema } from "./prompt.js";
import { ScopeSchema } from "./scope.js";
import { ServiceSchema } from "./service.js";
import { StringArraySchema } from "./stringArray.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your authorization endpoint has to do next. Look at this first. */
  action: v.optional(AuthorizationResponseActionSchema),
  /** The client that asks. Show its name and logo on the consent page. */
  client: v.optional(ClientLimitedAuthorizationSchema),
  /** How the client wants the pages shown (`display`). `PAGE` where it does not say. */
  display: v.optional(v.open(DisplaySchema)),
  /**
   * How long ago the user may have been authenticated at most, in seconds: `max_age`, else the client's
   * default. 0: no limit was set.
   */
  maxAge: v.optional(v.IntegerSchema),
  /** The service that received the request. */
  service: v.optional(ServiceSchema),
  /**
   * The scopes that the client asks for, or the service's default ones where it names none; absent where
   * there are neither. Those that the service does not support are left out, and `offline_access` where no
   * code is asked for.
   */
  scopes: v.optional(v.array(ScopeSchema)),
  /**
   * Languages for the pages, the preferred one first (`ui_locales`). Only those that the service supports.
   */
  uiLocales: v.optional(v.array(v.string())),
  /**
   * Languages for claim values, the preferred one first
   * ([`claims_locales`](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsLanguagesAndScripts)).
   * Only those that the service supports.
   */
  claimsLocales: v.optional(v.array(v.string())),
  /**
   * Names of the claims for the ID token, from the `claims` parameter and from the scopes `profile`, `email`,
   * `address` and `phone`. Collect their values for `authorizationIssue`.
   */
  claims: v.optional(v.array(v.string())),
  /**
   * Whether the authentication has to be of one of the classes in `acrs`: `acr` was requested as an
   * [essential claim](https://openid.net/specs/openid-connect-core-1_0.html#acrSemantics).
   */
  acrEssential: v.optional(v.boolean()),
  /** Whether the client named itself by its alias instead of its numeric ID. */
  clientIdAliasUsed: v.optional(v.boolean()),
  /**
   * Classes of authentication that the client wants, one of which is enough: `acr` of the `claims` parameter,
   * `acr_values`, or the client's default.
   */
  acrs: v.optional(v.array(v.string())),
  /**
   * The user who has to be the one that consents: `sub` of the `claims` parameter. Absent where any user will
   * do.
   */
  subject: v.optional(v.string()),
  /** What the user might log in with (`login_hint`), to fill in the login form. */
  loginHint: v.optional(v.string()),
  /** What the pages must do: the values of `prompt`. */
  prompts: v.optional(v.array(v.open(PromptSchema))),
  /**
   * The least that the pages must do, from `prompt`; `CONSENT` where the request has none. `prompts` has all
   * values.
   */
  lowestPrompt: v.optional(v.open(PromptSchema)),
  /**
   * Payload of the request object, [RFC 9101](https://www.rfc-editor.org/rfc/rfc9101): JSON in a string.
   * Absent where there was none.
   */
  requestObjectPayload: v.optional(v.string()),
  /**
   * `id_token` of the
   * [`claims` parameter](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsParameter): JSON in a
   * string. It tells which claims are essential, and which values are wanted.
   */
  idTokenClaims: v.optional(v.string()),
  /** `userinfo` of the `claims` parameter, likewise. */
  userInfoClaims: v.optional(v.string()),
  /**
   * URIs of the resources that the client wants access to,
   * [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). Those of the request object where both name some.
   */
  resources: v.optional(v.array(v.string())),
  /**
   * The `authorization_details` of the request, [RFC 9396](https://www.rfc-editor.org/rfc/rfc9396). Show them
   * on the consent page.
   */
  authorizationDetails: v.optional(AuthzDetailsSchema),
  /**
   * What the client wants the data for, to be shown to the user: `purpose` of [OpenID Connect for Identity
   * Assurance](https://openid.net/specs/openid-connect-4-identity-assurance-1_0.html).
   */
  purpose: v.optional(v.string()),
  /**
   * Answer of the endpoint for actions other than `INTERACTION` and `NO_INTERACTION`: JSON, a URL to redirect
   * to, or an HTML page, as `action` says.
   */
  responseContent: v.optional(v.string()),
  /**
   * Stands for this request when you call `authorizationIssue` or `authorizationFail`. It is good for one of
   * them, once, within 24 hours. Keep it on the server: never hand it to the browser.
   */
  ticket: v.optional(v.string()),
  /** Scopes with a variable part that the client asks for. They are not in `scopes`. */
  dynamicScopes: v.optional(v.array(DynamicScopeSchema)),
  /**
   * What to do with the grant: `grant_management_action` of [Grant Management for OAuth
   * 2.0](https://openid.net/specs/fapi-grant-management.html).
   */
  gmAction: v.optional(v.open(GrantManagementActionSchema)),
  /** The grant that the request is about (`grant_id`). */
  grantId: v.optional(v.string()),
  /** What that grant covers up to now. */
  grant: v.optional(GrantSchema),
  /**
   * The user who gave that grant. Where another user consents in the end, Authlete leaves the grant as it is.
   */
  grantSubject: v.optional(v.string()),
  /**
   * Names of the claims from which Authlete has to compute transformed claims. Pass their values to
   * `authorizationIssue` as `claimsForTx`.
   */
  requestedClaimsForTx: v.optional(v.array(v.string())),
  /**
   * The same for verified claims: the names for each element of `verified_claims`, in its order. Their values
   * go into `verifiedClaimsForTx`.
   */
  requestedVerifiedClaimsForTx: v.optional(v.array(v.union([v.array(v.string()), StringArraySchema]))),
  /**
   * Transformed claims that the client itself defines, `transformed_claims` of the `claims` parameter: JSON
   * in a string.
   */
  transformedClaims: v.optional(v.string()),
  /** Whether the client named itself by its entity ID of OpenID Federation. */
  clientEntityIdUsed: v.optional(v.boolean()),
  /**
   * Names of the claims that the client wants from the userinfo endpoint, from its scopes and the `claims`
   * parameter.
   */
  claimsAtUserInfo: v.optional(v.array(v.string())),
  /**
   * The credential offer that `issuer_state` of the request refers to, [OpenID for Verifiable Credential
   * Issuance](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html).
   */
  credentialOfferInfo: v.optional(CredentialOfferInfoSchema),
  /** The credentials that can be had with the access token of this request: a JSON array in a string. */
  issuableCredentials: v.optional(v.string()),
  /**
   * Whether the client asks for [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html). If
   * so, pass a `sessionId` to `authorizationIssue`.
   */
  nativeSsoRequested: v.optional(v.boolean()),
  /**
   * Whether the client's metadata came from a document at its `client_id` instead of from Authlete's
   * database.
   */
  metadataDocumentUsed: v.optional(v.boolean()),
});

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
export interface AuthorizationResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationResponse}. */
export const AuthorizationResponseSchema: v.GenericSchema<AuthorizationResponse> = schema;
