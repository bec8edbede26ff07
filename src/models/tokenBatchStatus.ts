import * as s from "./schemaParts.js";
import { TokenBatchStatusBatchKindSchema } from "./tokenBatchStatusBatchKind.js";
import { TokenBatchStatusResultSchema } from "./tokenBatchStatusResult.js";

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
export interface TokenBatchStatus extends s.InferOutput<typeof TokenBatchStatusSchema> {}

/** Schema of {@link TokenBatchStatus}. */
export const TokenBatchStatusSchema = s.object({
  /** What the batch does. */
  batchKind: s.optional(TokenBatchStatusBatchKindSchema),
  /** ID of the batch, as `tokenManagementCreateBatch` gave it. */
  requestId: s.optional(s.string),
  /** How the batch ended. */
  result: s.optional(TokenBatchStatusResultSchema),
  /** Authlete's code for what went wrong. Only where the batch failed. */
  errorCode: s.optional(s.string),
  /** What went wrong, in words. Only where the batch failed. */
  errorDescription: s.optional(s.string),
  /** How many tokens the batch has dealt with. */
  tokenCount: s.optional(s.integer),
  /** When this record was made, in milliseconds since the epoch. */
  createdAt: s.optional(s.integer),
  /** When this record last changed, in milliseconds since the epoch. */
  modifiedAt: s.optional(s.integer),
});
