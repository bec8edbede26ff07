import * as s from "./schemaParts.js";

/**
 * What `tokenManagementRevoke` gives back.
 *
 * @example
 * ```ts
 * declare const answer: TokenRevokeResponse;
 * console.log(`${answer.count ?? 0} tokens were revoked.`);
 * ```
 */
export interface TokenRevokeResponse extends s.InferOutput<typeof TokenRevokeResponseSchema> {}

/** Schema of {@link TokenRevokeResponse}. */
export const TokenRevokeResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** How many access tokens were revoked. */
  count: s.optional(s.integer),
});
