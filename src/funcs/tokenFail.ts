import type { OperationError } from "../models/errors.js";
import {
  type TokenFailOperationRequest,
  TokenFailOperationRequestSchema,
} from "../models/operations/tokenFailOperationRequest.js";
import { type TokenFailResponse, TokenFailResponseSchema } from "../models/tokenFailResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates the error response to a token request with the grant type `password`. Your token endpoint calls this if
 * `tokenProcess` returns `PASSWORD` and no token can be issued, usually because the user's name or password is wrong.
 * If they are correct, call `tokenIssue` instead.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: this is the normal case |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * Both bodies are `application/json`. Send `Cache-Control: no-store` and `Pragma: no-cache` with both.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * async function refuse(ticket: string): Promise<Response> {
 *   const reason = TokenFailRequestReason.InvalidResourceOwnerCredentials;
 *   const res = await tokenFail(authlete, { tokenFailRequest: { ticket, reason } });
 *   if (!res.ok) return new Response(null, { status: 500 });
 *   return new Response(res.value.responseContent ?? null, {
 *     status: res.value.action === "BAD_REQUEST" ? 400 : 500,
 *     headers: { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" },
 *   });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the ticket, and the reason why no token is issued
 * @param options the {@link RequestOptions} of this call
 * @returns the error response for the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 * @see https://developers.authlete.com/api-reference/token-endpoint/fail-token-request
 */
export function tokenFail(
  authlete: Context,
  request: TokenFailOperationRequest,
  options?: RequestOptions,
): Promise<Result<TokenFailResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenFailOperationRequest, TokenFailResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/token/fail",
  idempotent: false,
  request: TokenFailOperationRequestSchema,
  body: "tokenFailRequest",
  response: TokenFailResponseSchema,
};
