import type { OperationError } from "../models/errors.js";
import {
  type TokenManagementCreateBatchRequest,
  TokenManagementCreateBatchRequestSchema,
} from "../models/operations/tokenManagementCreateBatchRequest.js";
import {
  type TokenCreateBatchResponse,
  TokenCreateBatchResponseSchema,
} from "../models/tokenCreateBatchResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates many access tokens with one call, for example to migrate the tokens of another system to Authlete. The fields
 * of each token are those of `tokenManagementCreate`.
 *
 * Authlete responds before it creates the tokens: the response says that Authlete accepted the batch, and contains its
 * ID. Call `tokenManagementGetBatchStatus` to get the result of the batch. Try a batch with `dryRun` first: Authlete
 * then processes the batch without creating tokens. If Authlete rejects the call, the error is a `ResultError`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await tokenManagementCreateBatch(authlete, {
 *   requestBody: [
 *     { grantType: "AUTHORIZATION_CODE", clientId: 26888344961664, subject: "john" },
 *     { grantType: "CLIENT_CREDENTIALS", clientId: 26888344961664, scopes: ["timeline.read"] },
 *   ],
 * });
 * if (res.ok) console.log(`The ID of the batch is ${res.value.requestId}.`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of each token
 * @param options the {@link RequestOptions} of this call
 * @returns the ID of the batch, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/token-operations/create-access-tokens-in-batch
 */
export function tokenManagementCreateBatch(
  authlete: Context,
  request: TokenManagementCreateBatchRequest,
  options?: RequestOptions,
): Promise<Result<TokenCreateBatchResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenManagementCreateBatchRequest, TokenCreateBatchResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/token/create/batch",
  idempotent: false,
  request: TokenManagementCreateBatchRequestSchema,
  body: "requestBody",
  query: ["dryRun"],
  response: TokenCreateBatchResponseSchema,
};
