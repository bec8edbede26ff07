import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** ID of the batch, for `tokenManagementGetBatchStatus`. */
  requestId: v.optional(v.string()),
});

/**
 * What `tokenManagementCreateBatch` gives back. The tokens themselves are not in it.
 *
 * @example
 * ```ts
 * const answer: TokenCreateBatchResponse = { requestId: "Rk3v0cXQm1A" };
 * ```
 */
export interface TokenCreateBatchResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenCreateBatchResponse}. */
export const TokenCreateBatchResponseSchema: v.GenericSchema<TokenCreateBatchResponse> = schema;
