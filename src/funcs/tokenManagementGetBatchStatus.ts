import type { OperationError } from "../models/errors.js";
import {
  type TokenManagementGetBatchStatusRequest,
  TokenManagementGetBatchStatusRequestSchema,
} from "../models/operations/tokenManagementGetBatchStatusRequest.js";
import {
  type TokenCreateBatchStatusResponse,
  TokenCreateBatchStatusResponseSchema,
} from "../models/tokenCreateBatchStatusResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the status of a batch of `tokenManagementCreateBatch`. While the status has no `result`, call this again
 * later.
 *
 * If Authlete rejects the call, the error is a `ResultError`. A failed batch is not an error: the `result` of its
 * status is `FAILED`.
 *
 * @example
 * ```ts
 * const res = await tokenManagementGetBatchStatus(authlete, { tokenBatchRequestId: "Rk3v0cXQm1A" });
 * if (res.ok) {
 *   const { result, tokenCount, errorDescription } = res.value.status ?? {};
 *   if (result === "SUCCEEDED") console.log(`${tokenCount} tokens.`);
 *   if (result === "FAILED") console.log(errorDescription);
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the status of the batch, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/token-operations/get-batch-token-creation-status
 */
export function tokenManagementGetBatchStatus(
  authlete: Context,
  request: TokenManagementGetBatchStatusRequest,
  options?: RequestOptions,
): Promise<Result<TokenCreateBatchStatusResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenManagementGetBatchStatusRequest, TokenCreateBatchStatusResponse> = {
  method: "GET",
  path: "/api/{serviceId}/auth/token/create/batch/status/{tokenBatchRequestId}",
  idempotent: true,
  request: TokenManagementGetBatchStatusRequestSchema,
  response: TokenCreateBatchStatusResponseSchema,
};
