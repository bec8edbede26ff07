import type { OperationError } from "../models/errors.js";
import {
  type TokenManagementUpdateRequest,
  TokenManagementUpdateRequestSchema,
} from "../models/operations/tokenManagementUpdateRequest.js";
import { type TokenUpdateResponse, TokenUpdateResponseSchema } from "../models/tokenUpdateResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Updates an existing access token: its expiry, scopes, properties, bindings, or its value.
 *
 * Fields that the request omits remain unchanged.
 *
 * | `action` | meaning |
 * |---|---|
 * | `OK` | the token is updated; the value contains its current state |
 * | `BAD_REQUEST` | the request cannot be processed: see `resultMessage`, and fix the request |
 * | `FORBIDDEN` | the token may not be changed in this way; it is unchanged |
 * | `NOT_FOUND` | the token does not exist, or no longer exists |
 * | `INTERNAL_SERVER_ERROR` | Authlete failed: try again later |
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await tokenManagementUpdate(authlete, {
 *   tokenUpdateRequest: {
 *     accessToken: "Vd8sQx2mKf0LrT6uYb4HwZ9nJc1Pe7Ga3iRtOoXvUkE",
 *     scopes: ["history.read"],
 *   },
 * });
 * if (!res.ok) throw res.error;
 * if (res.value.action === "NOT_FOUND") console.log("The token does not exist.");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the token, and the fields to change
 * @param options the {@link RequestOptions} of this call
 * @returns the updated token, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/token-operations/update-access-token
 */
export function tokenManagementUpdate(
  authlete: Context,
  request: TokenManagementUpdateRequest,
  options?: RequestOptions,
): Promise<Result<TokenUpdateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenManagementUpdateRequest, TokenUpdateResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/token/update",
  idempotent: false,
  request: TokenManagementUpdateRequestSchema,
  body: "tokenUpdateRequest",
  response: TokenUpdateResponseSchema,
};
