import type { OperationError } from "../models/errors.js";
import {
  type TokenManagementRevokeRequest,
  TokenManagementRevokeRequestSchema,
} from "../models/operations/tokenManagementRevokeRequest.js";
import { type TokenRevokeResponse, TokenRevokeResponseSchema } from "../models/tokenRevokeResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Revokes access tokens: a single token, identified by itself or by its refresh token, or the tokens of a client, of a
 * user, or of a user at a client. This function is for operators; clients use the revocation endpoint ([OAuth 2.0 Token
 * Revocation, RFC 7009](https://www.rfc-editor.org/rfc/rfc7009)).
 *
 * If you select tokens by client or user, a call revokes at most 20 tokens: repeat the call until `count` is 0. If the
 * client can obtain new tokens in the meantime, first lock it with `clientManagementUpdateLockFlag`; a locked client
 * cannot refresh tokens either.
 *
 * If the single token does not exist, the error is a `ResultError` with the status 404. If no token of the client or user
 * is left, `count` is 0.
 *
 * @example
 * ```ts
 * const tokenRevokeRequest = { clientIdentifier: 26888344961664, subject: "john" };
 * for (let count: number | undefined = 1; count; ) {
 *   const res = await tokenManagementRevoke(authlete, { tokenRevokeRequest });
 *   if (!res.ok) throw res.error;
 *   count = res.value.count;
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request which tokens to revoke
 * @param options the {@link RequestOptions} of this call
 * @returns the number of revoked tokens, or an error of {@link OperationError}; the promise never rejects
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
