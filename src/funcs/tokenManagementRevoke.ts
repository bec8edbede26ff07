import type { OperationError } from "../models/errors.js";
import {
  type TokenManagementRevokeRequest,
  TokenManagementRevokeRequestSchema,
} from "../models/operations/tokenManagementRevokeRequest.js";
import { type TokenRevokeResponse, TokenRevokeResponseSchema } from "../models/tokenRevokeResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Revokes access tokens: a single one by itself or by its refresh token, or all of a client, of a user, or
 * of a user at a client. It is the tool of an operator; clients revoke through the revocation endpoint
 * ([RFC 7009](https://www.rfc-editor.org/rfc/rfc7009)).
 *
 * Where nothing matches, the error is a `ResultError` with the status 404, or the value has a `count` of 0.
 *
 * @example
 * ```ts
 * const res = await tokenManagementRevoke(authlete, {
 *   serviceId: "715948317",
 *   tokenRevokeRequest: { clientIdentifier: "26888344961664", subject: "john" },
 * });
 * if (res.ok) console.log(`${res.value.count} tokens are gone.`);
 * ```
 *
 * @param authlete the context: an `AuthleteCore`, or any other `Context`
 * @param request the service, and which tokens
 * @param options what this call does differently: timeout, retries, headers, signal
 * @returns how many tokens were revoked, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/token-operations/revoke-access-token
 */
export function tokenManagementRevoke(
  authlete: Context,
  request: TokenManagementRevokeRequest,
  options?: RequestOptions,
): Promise<Result<TokenRevokeResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenManagementRevokeRequest, TokenRevokeResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/token/revoke",
  idempotent: true,
  request: TokenManagementRevokeRequestSchema,
  body: "tokenRevokeRequest",
  response: TokenRevokeResponseSchema,
};
