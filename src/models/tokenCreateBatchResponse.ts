import * as s from "./schemaParts.js";

/**
 * The response of `tokenManagementCreateBatch`. It does not contain the tokens themselves.
 *
 * @example
 * ```ts
 * const response: TokenCreateBatchResponse = { requestId: "Rk3v0cXQm1A" };
 * ```
 */
export interface TokenCreateBatchResponse extends s.InferOutput<typeof TokenCreateBatchResponseSchema> {}

/** Schema of {@link TokenCreateBatchResponse}. */
export const TokenCreateBatchResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** ID of the batch, for `tokenManagementGetBatchStatus`. */
  requestId: s.optional(s.string),
});
