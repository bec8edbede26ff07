import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { StringArraySchema } from "./stringArray.js";
import { UserinfoResponseActionSchema } from "./userinfoResponseAction.js";

/**
 * The response of `userinfoProcess`: whether the access token is valid, and which claims the client requests.
 *
 * @example
 * ```ts
 * const response: UserinfoResponse = {
 *   action: "OK",
 *   subject: "john",
 *   claims: ["given_name", "email"],
 *   clientId: 26888344961664,
 *   scopes: ["openid", "profile", "email"],
 * };
 * ```
 */
export interface UserinfoResponse extends s.InferOutput<typeof UserinfoResponseSchema> {}

/** Schema of {@link UserinfoResponse}. */
export const UserinfoResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(UserinfoResponseActionSchema),
  /**
   * Names of the claims about the user that the client requests, such as `given_name`. Collect their values for
   * `userinfoIssue`.
   */
  claims: s.optional(s.array(s.string)),
  /** The client that the access token was issued to: its ID, as a number, or as a string of digits. */
  clientId: s.optional(s.union([s.integer, s.string])),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias when it requested the token. */
  clientIdAliasUsed: s.optional(s.boolean),
  /**
   * Value of the `WWW-Authenticate` header of an error, in the format of [RFC
   * 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3).
   */
  responseContent: s.optional(s.string),
  /** Names of the scopes that the access token covers. */
  scopes: s.optional(s.array(s.string)),
  /** The user of the access token, by the identifier that your server passed to Authlete. */
  subject: s.optional(s.string),
  /** The access token of the request. */
  token: s.optional(s.string),
  /** Properties associated with the token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * The value of `userinfo` in the [`claims`
   * parameter](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsParameter) of the client's authorization
   * request: a JSON object in a string, with more detail than `claims`.
   */
  userInfoClaims: s.optional(s.string),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /** Names of the claims that the user consented to share with the client. */
  consentedClaims: s.optional(s.array(s.string)),
  /**
   * Names of the claims that transformed claims are computed from, as defined in OpenID Connect Advanced Syntax for
   * Claims. Pass their values to `userinfoIssue` as `claimsForTx`.
   */
  requestedClaimsForTx: s.optional(s.array(s.string)),
  /**
   * Names of the verified claims that transformed claims are computed from: one list for each element of
   * `verified_claims` in the client's request, in the same order. Some versions of Authlete wrap each list in an
   * object, as `array`. Pass their values to `userinfoIssue` as `verifiedClaimsForTx`.
   */
  requestedVerifiedClaimsForTx: s.optional(s.array(s.union([s.array(s.string), StringArraySchema]))),
  /**
   * Definitions of the client's own transformed claims, `transformed_claims` of its `claims` parameter: JSON in a
   * string.
   */
  transformedClaims: s.optional(s.string),
  /** Entity ID of the client in OpenID Federation. */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID when it requested the token. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** Value of the `DPoP-Nonce` header of the response to the client, if a nonce is required. */
  dpopNonce: s.optional(s.string),
  /** URL of the document that contains the client's metadata, if they were loaded from a document. */
  metadataDocumentLocation: s.optional(s.string),
  /** Whether the client's metadata were loaded from such a document instead of Authlete's database. */
  metadataDocumentUsed: s.optional(s.boolean),
});
