import * as s from "../schemaParts.js";

/**
 * The request of `tokenManagementGetBatchStatus`: the batch to look up.
 *
 * @example
 * ```ts
 * const request: TokenManagementGetBatchStatusRequest = { tokenBatchRequestId: "Rk3v0cXQm1A" };
 * ```
 */
export interface TokenManagementGetBatchStatusRequest
  extends s.InferOutput<typeof TokenManagementGetBatchStatusRequestSchema> {}

/** Schema of {@link TokenManagementGetBatchStatusRequest}. */
export const TokenManagementGetBatchStatusRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** ID of the batch, as returned by `tokenManagementCreateBatch`. */
  tokenBatchRequestId: s.string,
});
