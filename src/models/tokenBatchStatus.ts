import { TokenBatchStatusBatchKindSchema } from "./tokenBatchStatusBatchKind.js";
import { TokenBatchStatusResultSchema } from "./tokenBatchStatusResult.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** What the batch does. */
  batchKind: v.optional(TokenBatchStatusBatchKindSchema),
  /** ID of the batch, as `tokenManagementCreateBatch` gave it. */
  requestId: v.optional(v.string()),
  /** How the batch ended. */
  result: v.optional(TokenBatchStatusResultSchema),
  /** Authlete's code for what went wrong. Only where the batch failed. */
  errorCode: v.optional(v.string()),
  /** What went wrong, in words. Only where the batch failed. */
  errorDescription: v.optional(v.string()),
  /** How many tokens the batch has dealt with. */
  tokenCount: v.optional(v.IntegerSchema),
  /** When this record was made, in milliseconds since the epoch. */
  createdAt: v.optional(v.IntegerSchema),
  /** When this record last changed, in milliseconds since the epoch. */
  modifiedAt: v.optional(v.IntegerSchema),
});

/**
 * How a batch of tokens fares, as `tokenManagementGetBatchStatus` tells it.
 *
 * @example
 * ```ts
 * const status: TokenBatchStatus = {
 *   batchKind: "CREATE",
 *   requestId: "Rk3v0cXQm1A",
 *   result: "SUCCEEDED",
 *   tokenCount: 250,
 *   createdAt: 1756717373000,
 *   modifiedAt: 1756717375000,
 * };
 * ```
 */
export interface TokenBatchStatus extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenBatchStatus}. */
export const TokenBatchStatusSchema: v.GenericSchema<TokenBatchStatus> = schema;
