import * as s from "./schemaParts.js";
import { TokenBatchStatusSchema } from "./tokenBatchStatus.js";

/**
 * The response of `tokenManagementGetBatchStatus`: the status of the batch.
 *
 * @example
 * ```ts
 * const response: TokenCreateBatchStatusResponse = { status: { result: "SUCCEEDED", tokenCount: 250 } };
 * const done = response.status?.result === "SUCCEEDED";
 * ```
 */
export interface TokenCreateBatchStatusResponse
  extends s.InferOutput<typeof TokenCreateBatchStatusResponseSchema> {}

/** Schema of {@link TokenCreateBatchStatusResponse}. */
export const TokenCreateBatchStatusResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The status of the batch. */
  status: s.optional(TokenBatchStatusSchema),
});
