import { TokenBatchStatusSchema } from "./tokenBatchStatus.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How the batch fares. */
  status: v.optional(TokenBatchStatusSchema),
});

/**
 * What `tokenManagementGetBatchStatus` gives back.
 *
 * @example
 * ```ts
 * const answer: TokenCreateBatchStatusResponse = { status: { result: "SUCCEEDED", tokenCount: 250 } };
 * const done = answer.status?.result === "SUCCEEDED";
 * ```
 */
export interface TokenCreateBatchStatusResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenCreateBatchStatusResponse}. */
export const TokenCreateBatchStatusResponseSchema: v.GenericSchema<TokenCreateBatchStatusResponse> = schema;
