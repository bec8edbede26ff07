import type { OperationError } from "../models/errors.js";
import {
  type TokenManagementCreateRequest,
  TokenManagementCreateRequestSchema,
} from "../models/operations/tokenManagementCreateRequest.js";
import { type TokenCreateResponse, TokenCreateResponseSchema } from "../models/tokenCreateResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates an access token without an OAuth flow: for tests, for tokens that you migrate from another system, or for
 * grants that your server decides on its own.
 *
 * | `action` | meaning |
 * |---|---|
 * | `OK` | `accessToken` (or `jwtAccessToken`, if it is present) can be sent to the client |
 * | `BAD_REQUEST` | the request cannot be processed: see `resultMessage`, and fix the request |
 * | `FORBIDDEN` | the service is not allowed to create this token; no token is created |
 * | `INTERNAL_SERVER_ERROR` | Authlete failed: try again later |
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await tokenManagementCreate(authlete, {
 *   serviceId: "715948317",
 *   tokenCreateRequest: { grantType: "AUTHORIZATION_CODE", clientId: 26888344961664, subject: "john" },
 * });
 * if (!res.ok) throw res.error;
 * const { action, resultMessage, jwtAccessToken, accessToken } = res.value;
 * if (action !== "OK") throw new Error(resultMessage);
 * const token = jwtAccessToken ?? accessToken;
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the token, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/token-operations/create-access-token
 */
export function tokenManagementCreate(
  authlete: Context,
  request: TokenManagementCreateRequest,
  options?: RequestOptions,
): Promise<Result<TokenCreateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenManagementCreateRequest, TokenCreateResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/token/create",
  idempotent: false,
  request: TokenManagementCreateRequestSchema,
  body: "tokenCreateRequest",
  response: TokenCreateResponseSchema,
};
