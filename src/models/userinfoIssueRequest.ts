import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";

/**
 * What `userinfoIssue` sends: the access token, and the claims of the user behind it.
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
   * The claims of the user that the client is to get, a JSON object in a string; names as in
   * [OpenID Connect Core, 5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims). Absent:
   * no claims but those that Authlete adds, `sub` above all.
   */
  claims: s.optional(s.string),
  /**
   * Value of `sub` in the answer, where it is to be another than your own, pairwise for example. Absent or
   * empty: the subject of the access token.
   */
  sub: s.optional(s.string),
  /**
   * Values of the claims that `requestedClaimsForTx` of `userinfoProcess` named: a JSON object in a string.
   * Authlete computes transformed claims from them; they do not reach the client themselves.
   */
  claimsForTx: s.optional(s.string),
  /** The `Signature` header of the client's request, where it is signed. */
  requestSignature: s.optional(s.string),
  /**
   * Headers of the client's request that its signature covers, `Signature` and `Signature-Input` among them,
   * [RFC 9421](https://www.rfc-editor.org/rfc/rfc9421).
   */
  headers: s.optional(s.array(PairSchema)),
  /**
   * Values of the verified claims that `requestedVerifiedClaimsForTx` of `userinfoProcess` named: for each of
   * its lists, in its order, a JSON object in a string.
   */
  verifiedClaimsForTx: s.optional(s.array(s.string)),
});
