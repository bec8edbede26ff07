import type { OperationError } from "../models/errors.js";
import {
  type TokenManagementRevokeRequest,
  TokenManagementRevokeRequestSchema,
} from "../models/operations/tokenManagementRevokeRequest.js";
import { type TokenRevokeResponse, TokenRevokeResponseSchema } from "../models/tokenRevokeResponse.js";
import { carryOut } from "../runtime/carryOut.js";
import type { Client, Operation, RequestOptions } from "../runtime/client.js";
import type { Result } from "../runtime/result.js";

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
 * @param client the context: an `AuthleteCore`, or whatever else implements `Client`
 * @param request the service, and which tokens
 * @param options what this call does differently: timeout, retries, headers, signal
 * @returns how many tokens were revoked, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/token-operations/revoke-access-token
 */
export function tokenManagementRevoke(
  client: Client,
  request: TokenManagementRevokeRequest,
  options?: RequestOptions,
): Promise<Result<TokenRevokeResponse, OperationError>> {
  return carryOut(client, operation, request, options);
}

const operation: Operation<TokenManagementRevokeRequest, TokenRevokeResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/token/revoke",
  request: TokenManagementRevokeRequestSchema,
  body: "tokenRevokeRequest",
  response: TokenRevokeResponseSchema,
};
