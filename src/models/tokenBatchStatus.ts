import * as s from "./schemaParts.js";
import { TokenBatchStatusBatchKindSchema } from "./tokenBatchStatusBatchKind.js";
import { TokenBatchStatusResultSchema } from "./tokenBatchStatusResult.js";

/**
 * The status of a batch of tokens, as returned by `tokenManagementGetBatchStatus`.
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
  /** The operation of the batch. */
  batchKind: s.optional(TokenBatchStatusBatchKindSchema),
  /** ID of the batch, as returned by `tokenManagementCreateBatch`. */
  requestId: s.optional(s.string),
  /** The result of the batch. */
  result: s.optional(TokenBatchStatusResultSchema),
  /** Authlete's error code. Only if the batch failed. */
  errorCode: s.optional(s.string),
  /** Description of the error. Only if the batch failed. */
  errorDescription: s.optional(s.string),
  /** Number of tokens that the batch has processed. */
  tokenCount: s.optional(s.integer),
  /** When this record was created, in milliseconds since the epoch. */
  createdAt: s.optional(s.integer),
  /** When this record last changed, in milliseconds since the epoch. */
  modifiedAt: s.optional(s.integer),
});
