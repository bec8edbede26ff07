import type { OperationError } from "../models/errors.js";
import {
  type TokenManagementDeleteRequest,
  TokenManagementDeleteRequestSchema,
} from "../models/operations/tokenManagementDeleteRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Permanently deletes an access token and its refresh token.
 *
 * The identifier is part of the path of the URL, which proxies may log. Prefer the hash, which `tokenManagementList`
 * returns, or `tokenManagementRevoke`, which sends the identifier in the body.
 *
 * @example
 * ```ts
 * const res = await tokenManagementDelete(authlete, {
 *   serviceId: "715948317",
 *   accessTokenIdentifier: "tC5hpjGylLiiw-vsd5_tqVHtYSUHblAGimEJ-5xqAco",
 * });
 * if (!res.ok) console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the token, by value or by hash
 * @param options the {@link RequestOptions} of this call
 * @returns no value, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/token-operations/delete-access-token
 */
export function tokenManagementDelete(
  authlete: Context,
  request: TokenManagementDeleteRequest,
  options?: RequestOptions,
): Promise<Result<void, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenManagementDeleteRequest, void> = {
  method: "DELETE",
  path: "/api/{serviceId}/auth/token/delete/{accessTokenIdentifier}",
  idempotent: true,
  request: TokenManagementDeleteRequestSchema,
};
