import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";

/**
 * The body of `userinfoIssue`: the access token, and the claims of its user.
 *
 * @example
 * ```ts
 * const request: UserinfoIssueRequest = {
 *   token: "kq3Jx0Vt8yWm5ZbR1cUeGf6HsLpD9aNo2iTzQwEvB4M",
 *   claims: JSON.stringify({ given_name: "John", email: "john@example.com" }),
 * };
 * ```
 */
export interface UserinfoIssueRequest extends s.InferOutput<typeof UserinfoIssueRequestSchema> {}

/** Schema of {@link UserinfoIssueRequest}. */
export const UserinfoIssueRequestSchema = s.object({
  /** The access token that the client presented, the same as for `userinfoProcess`. */
  token: s.string,
  /**
   * Claims of the user to return to the client: a JSON object in a string. Names as in [OpenID Connect Core,
   * 5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims). If absent, the response contains only
   * `sub` and the other claims that Authlete adds.
   */
  claims: s.optional(s.string),
  /**
   * Value of `sub` in the response, if it must differ from your own identifier of the user, for example a pairwise
   * identifier. Absent or empty: the subject of the access token.
   */
  sub: s.optional(s.string),
  /**
   * Values of the claims that `requestedClaimsForTx` of `userinfoProcess` lists: a JSON object in a string. Authlete
   * computes transformed claims from them; they are not returned to the client.
   */
  claimsForTx: s.optional(s.string),
  /** The `Signature` header of the client's request, if the request is signed. */
  requestSignature: s.optional(s.string),
  /**
   * Headers of the client's request that its signature covers, including `Signature` and `Signature-Input`, [RFC
   * 9421](https://www.rfc-editor.org/rfc/rfc9421).
   */
  headers: s.optional(s.array(PairSchema)),
  /**
   * Values of the verified claims that `requestedVerifiedClaimsForTx` of `userinfoProcess` lists: for each of its
   * lists, in the same order, a JSON object in a string.
   */
  verifiedClaimsForTx: s.optional(s.array(s.string)),
});
