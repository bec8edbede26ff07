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
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** How the batch fares. */
  status: s.optional(TokenBatchStatusSchema),
});
