import type { OperationError } from "../models/errors.js";
import {
  type TokenIssueOperationRequest,
  TokenIssueOperationRequestSchema,
} from "../models/operations/tokenIssueOperationRequest.js";
import { type TokenIssueResponse, TokenIssueResponseSchema } from "../models/tokenIssueResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Completes a token request with the grant type `password`. Your token endpoint calls this if `tokenProcess` returns
 * `PASSWORD` and the user's name and password are correct. If they are wrong, call `tokenFail` instead.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent`, which contains the access token |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * Both bodies are `application/json`. Send `Cache-Control: no-store` and `Pragma: no-cache` with both.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * async function issue(ticket: string, user: string): Promise<Response> {
 *   const res = await tokenIssue(authlete, { tokenIssueRequest: { ticket, subject: user } });
 *   if (!res.ok) return new Response(null, { status: 500 });
 *   return new Response(res.value.responseContent ?? null, {
 *     status: res.value.action === "OK" ? 200 : 500,
 *     headers: { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" },
 *   });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the ticket, and the user whose password is correct
 * @param options the {@link RequestOptions} of this call
 * @returns the token response and the details of the token, or an error of {@link OperationError}; the promise never
 *   rejects
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.3.3
 * @see https://developers.authlete.com/api-reference/token-endpoint/issue-token-response
 */
export function tokenIssue(
  authlete: Context,
  request: TokenIssueOperationRequest,
  options?: RequestOptions,
): Promise<Result<TokenIssueResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenIssueOperationRequest, TokenIssueResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/token/issue",
  idempotent: false,
  request: TokenIssueOperationRequestSchema,
  body: "tokenIssueRequest",
  response: TokenIssueResponseSchema,
};
