import * as s from "./schemaParts.js";

/**
 * The response of `tokenManagementRevoke`: the number of revoked tokens.
 *
 * @example
 * ```ts
 * declare const response: TokenRevokeResponse;
 * console.log(`${response.count ?? 0} tokens were revoked.`);
 * ```
 */
export interface TokenRevokeResponse extends s.InferOutput<typeof TokenRevokeResponseSchema> {}

/** Schema of {@link TokenRevokeResponse}. */
export const TokenRevokeResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /**
   * Number of access tokens that were revoked. If the request specifies a client or a user, at most 20: repeat the call
   * until the number is 0.
   */
  count: s.optional(s.integer),
});
