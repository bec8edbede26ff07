import * as s from "./schemaParts.js";
import { TokenBatchStatusSchema } from "./tokenBatchStatus.js";

/**
 * What `tokenManagementGetBatchStatus` gives back.
 *
 * @example
 * ```ts
 * const answer: TokenCreateBatchStatusResponse = { status: { result: "SUCCEEDED", tokenCount: 250 } };
 * const done = answer.status?.result === "SUCCEEDED";
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
  /** How the batch fares. */
  status: s.optional(TokenBatchStatusSchema),
});
