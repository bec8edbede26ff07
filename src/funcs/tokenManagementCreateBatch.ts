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
 * Makes many access tokens with one call, for example to move those of another system to Authlete. Each is
 * described as for `tokenManagementCreate`.
 *
 * The answer comes before the tokens do: it tells that Authlete took the batch, and its ID. Ask
 * `tokenManagementGetBatchStatus` how the batch ended. Try a batch with `dryRun` first: it is processed,
 * but makes no tokens. A call that Authlete refuses is a `ResultError`.
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
 * if (res.ok) console.log(`The batch is ${res.value.requestId}.`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, and what each of the tokens is to be
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
