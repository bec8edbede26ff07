import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** ID of the batch, as `tokenManagementCreateBatch` gave it. */
  tokenBatchRequestId: v.string(),
});

/**
 * The request of `tokenManagementGetBatchStatus`.
 *
 * @example
 * ```ts
 * const request: TokenManagementGetBatchStatusRequest = { tokenBatchRequestId: "Rk3v0cXQm1A" };
 * ```
 */
export interface TokenManagementGetBatchStatusRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenManagementGetBatchStatusRequest}. */
export const TokenManagementGetBatchStatusRequestSchema: v.GenericSchema<TokenManagementGetBatchStatusRequest> =
  schema;
