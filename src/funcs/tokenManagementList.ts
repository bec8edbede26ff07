import type { OperationError } from "../models/errors.js";
import {
  type TokenManagementListRequest,
  TokenManagementListRequestSchema,
} from "../models/operations/tokenManagementListRequest.js";
import { type TokenGetListResponse, TokenGetListResponseSchema } from "../models/tokenGetListResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists access tokens of a service, one page at a time: all tokens, or those of a client, of a user, or of a user at a
 * client.
 *
 * The list contains hashes instead of values, because Authlete does not store values. You can use a hash wherever an
 * identifier of the token is required.
 *
 * @example
 * ```ts
 * const res = await tokenManagementList(authlete, { subject: "john", start: 0, end: 20 });
 * if (res.ok) console.log(res.value.totalCount, res.value.accessTokens?.length ?? 0);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request which tokens to list, and which page (`start` inclusive, `end` exclusive)
 * @param options the {@link RequestOptions} of this call
 * @returns the page, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/token-operations/list-issued-tokens
 */
export function tokenManagementList(
  authlete: Context,
  request: TokenManagementListRequest = {},
  options?: RequestOptions,
): Promise<Result<TokenGetListResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenManagementListRequest, TokenGetListResponse> = {
  method: "GET",
  path: "/api/{serviceId}/auth/token/get/list",
  idempotent: true,
  request: TokenManagementListRequestSchema,
  response: TokenGetListResponseSchema,
  list: "accessTokens",
};
