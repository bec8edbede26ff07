import * as s from "./schemaParts.js";

/**
 * What `tokenManagementCreateBatch` gives back. The tokens themselves are not in it.
 *
 * @example
 * ```ts
 * const answer: TokenCreateBatchResponse = { requestId: "Rk3v0cXQm1A" };
 * ```
 */
export interface TokenCreateBatchResponse extends s.InferOutput<typeof TokenCreateBatchResponseSchema> {}

/** Schema of {@link TokenCreateBatchResponse}. */
export const TokenCreateBatchResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** ID of the batch, for `tokenManagementGetBatchStatus`. */
  requestId: s.optional(s.string),
});
