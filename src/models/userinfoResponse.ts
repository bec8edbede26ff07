import { PairSchema } from "./pair.js";
import { PropertySchema } from "./property.js";
import { StringArraySchema } from "./stringArray.js";
import { UserinfoResponseActionSchema } from "./userinfoResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(UserinfoResponseActionSchema),
  /**
   * Names of the claims about the user that the client asks for, such as `given_name`. Collect these for
   * `userinfoIssue`.
   */
  claims: v.optional(v.array(v.string())),
  /** The client that the access token was made for: its ID, a number, or its digits as a string. */
  clientId: v.optional(v.union([v.IntegerSchema, v.string()])),
  /** Its alias; absent where it has none. */
  clientIdAlias: v.optional(v.string()),
  /** Whether the client used its alias when it asked for the token. */
  clientIdAliasUsed: v.optional(v.boolean()),
  /**
   * Value for the `WWW-Authenticate` header of an error, in the form of
   * [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3).
   */
  responseContent: v.optional(v.string()),
  /** Names of the scopes that the access token covers. */
  scopes: v.optional(v.array(v.string())),
  /** The user behind the access token, by the identifier that your server gave Authlete. */
  subject: v.optional(v.string()),
  /** The access token that came with the request. */
  token: v.optional(v.string()),
  /** Properties that were tied to the token. */
  properties: v.optional(v.array(PropertySchema)),
  /**
   * What the client wrote under `userinfo` in the
   * [`claims` parameter](https://openid.net/specs/openid-connect-core-1_0.html#ClaimsParameter) of its
   * authorization request: a JSON object in a string, with more detail than `claims`.
   */
  userInfoClaims: v.optional(v.string()),
  /** Attributes of the service. */
  serviceAttributes: v.optional(v.array(PairSchema)),
  /** Attributes of the client. */
  clientAttributes: v.optional(v.array(PairSchema)),
  /** Names of the claims that the user let the client know. */
  consentedClaims: v.optional(v.array(v.string())),
  /**
   * Names of the claims that transformed claims are computed from, of OpenID Connect Advanced Syntax for
   * Claims. Hand their values to `userinfoIssue` as `claimsForTx`.
   */
  requestedClaimsForTx: v.optional(v.array(v.string())),
  /**
   * The same for verified claims, one list for each element of `verified_claims` in the client's request, in
   * its order; some versions of Authlete put each list into an object, as `array`. Hand their values to
   * `userinfoIssue` as `verifiedClaimsForTx`.
   */
  requestedVerifiedClaimsForTx: v.optional(v.array(v.union([v.array(v.string()), StringArraySchema]))),
  /**
   * Definitions of the client's own transformed claims, `transformed_claims` of its `claims` parameter: JSON
   * in a string.
   */
  transformedClaims: v.optional(v.string()),
  /** Entity ID of the client in OpenID Federation. */
  clientEntityId: v.optional(v.string()),
  /** Whether the client used its entity ID when it asked for the token. */
  clientEntityIdUsed: v.optional(v.boolean()),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: v.optional(v.string()),
  /** URL of the document that the client's metadata were taken from, where they were. */
  metadataDocumentLocation: v.optional(v.string()),
  /** Whether the client's metadata came from such a document instead of from Authlete's database. */
  metadataDocumentUsed: v.optional(v.boolean()),
});

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
export interface UserinfoResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link UserinfoResponse}. */
export const UserinfoResponseSchema: v.GenericSchema<UserinfoResponse> = schema;
