import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { StringArraySchema } from "./stringArray.js";
import { UserinfoResponseActionSchema } from "./userinfoResponseAction.js";

/**
 * What `userinfoProcess` gives back: whether the access token is good, and whose claims the client wants.
 *
 * @example
 * ```ts
 * const answer: UserinfoResponse = {
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
  /** What your endpoint must do next. */
  action: s.optional(UserinfoResponseActionSchema),
  /**
   * Names of the claims about the user that the client asks for, such as `given_name`. Collect these for
   * `userinfoIssue`.
   */
  claims: s.optional(s.array(s.string)),
  /** The client that the access token was made for: its ID, a number, or its digits as a string. */
  clientId: s.optional(s.union([s.integer, s.string])),
  /** Alias of the client, if it has one. */
  clientIdAlias: s.optional(s.string),
  /** Whether the client used its alias when it asked for the token. */
  clientIdAliasUsed: s.optional(s.boolean),
  /**
   * Value for the `WWW-Authenticate` header of an error, in the form of
   * [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3).
   */
  responseContent: s.optional(s.string),
  /** Names of the scopes that the access token covers. */
  scopes: s.optional(s.array(s.string)),
  /** The user behind the access token, by the identifier that your server gave Authlete. */
  subject: s.optional(s.string),
  /** The access token that came with the request. */
  token: s.optional(s.string),
  /** Properties that were tied to the token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * What the client wrote under `userinfo` in the
   * [`claims` parameter](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsParameter) of its
   * authorization request: a JSON object in a string, with more detail than `claims`.
   */
  userInfoClaims: s.optional(s.string),
  /** Attributes of the service. */
  serviceAttributes: s.optional(s.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: s.optional(s.array(PairSchema)),
  /** Names of the claims that the user let the client know. */
  consentedClaims: s.optional(s.array(s.string)),
  /**
   * Names of the claims that transformed claims are computed from, of OpenID Connect Advanced Syntax for
   * Claims. Hand their values to `userinfoIssue` as `claimsForTx`.
   */
  requestedClaimsForTx: s.optional(s.array(s.string)),
  /**
   * The same for verified claims, one list for each element of `verified_claims` in the client's request, in
   * its order; some versions of Authlete put each list into an object, as `array`. Hand their values to
   * `userinfoIssue` as `verifiedClaimsForTx`.
   */
  requestedVerifiedClaimsForTx: s.optional(s.array(s.union([s.array(s.string), StringArraySchema]))),
  /**
   * Definitions of the client's own transformed claims, `transformed_claims` of its `claims` parameter: JSON
   * in a string.
   */
  transformedClaims: s.optional(s.string),
  /** Entity ID of the client in OpenID Federation. */
  clientEntityId: s.optional(s.string),
  /** Whether the client used its entity ID when it asked for the token. */
  clientEntityIdUsed: s.optional(s.boolean),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: s.optional(s.string),
  /** URL of the document that the client's metadata were taken from, where they were. */
  metadataDocumentLocation: s.optional(s.string),
  /** Whether the client's metadata came from such a document instead of from Authlete's database. */
  metadataDocumentUsed: s.optional(s.boolean),
});
