import type { OperationError } from "../models/errors.js";
import {
  type TokenProcessRequest,
  TokenProcessRequestSchema,
} from "../models/operations/tokenProcessRequest.js";
import { type TokenResponse, TokenResponseSchema } from "../models/tokenResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Handles a token request. Your token endpoint calls this first, with the body of the client's request as it
 * came and the client's credentials from its `Authorization` header. For most grant types the answer is the
 * token response; for some your server has work to do before there is one.
 *
 * Authlete checks the tokens and JWTs of a request only as far as it has the keys. With `TOKEN_EXCHANGE` the
 * signatures of ID tokens were verified, those of other JWTs were not; encrypted JWTs and SAML assertions
 * were not looked into, and unsigned JWTs pass where the service does not reject them. With `JWT_BEARER` the
 * claims of the assertion were checked unless it is encrypted; its signature was not.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | answers 200 with the JSON in `responseContent` |
 * | `PASSWORD` | checks `username` and `password`, then calls `tokenIssue`, or `tokenFail` if they are wrong |
 * | `TOKEN_EXCHANGE` | decides by its own rules, calls `tokenManagementCreate`, and answers 200 with JSON of its own |
 * | `JWT_BEARER` | verifies the signature of `assertion`, calls `tokenManagementCreate`, and answers likewise |
 * | `NATIVE_SSO` | checks session and device secret, then calls `nativeSsoProcess`, where more is said |
 * | `ID_TOKEN_REISSUABLE` | calls `tokenManagementReissueIdToken`, or answers as with `OK`, without a new ID token |
 * | `INVALID_CLIENT` | answers 401 with `WWW-Authenticate` or, if the client sent no `Authorization`, 400; the JSON in `responseContent` |
 * | `BAD_REQUEST` | answers 400 with the JSON in `responseContent` |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * All bodies are `application/json`; that of your own for a token exchange needs `issued_token_type` too.
 * Send `Cache-Control: no-store` and `Pragma: no-cache` with each, and `DPoP-Nonce: {dpopNonce}` where the
 * value has a `dpopNonce`. The challenge in `WWW-Authenticate` names the scheme that the client used:
 * `Basic realm="…"`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare function basic(request: Request): { clientId?: string; clientSecret?: string }; // of Authorization
 * async function token(request: Request): Promise<Response> {
 *   const parameters = await request.text();
 *   const res = await tokenProcess(authlete, { tokenRequest: { parameters, ...basic(request) } });
 *   if (!res.ok) return new Response(null, { status: 500 });
 *   const { action, responseContent = null } = res.value;
 *   const headers = { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" };
 *   const challenge = { ...headers, "WWW-Authenticate": 'Basic realm="token"' };
 *   switch (action) { // PASSWORD, TOKEN_EXCHANGE and others, too, where the service allows them
 *     case "OK":
 *     case "ID_TOKEN_REISSUABLE": return new Response(responseContent, { headers });
 *     case "BAD_REQUEST": return new Response(responseContent, { status: 400, headers });
 *     case "INVALID_CLIENT":
 *       return request.headers.has("authorization")
 *         ? new Response(responseContent, { status: 401, headers: challenge })
 *         : new Response(responseContent, { status: 400, headers });
 *     default: return new Response(null, { status: 500 });
 *   }
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, and what the client sent
 * @param options the {@link RequestOptions} of this call
 * @returns what to do next, with the tokens that were made, or an error of {@link OperationError}; the
 * promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2 for the token endpoint
 * @see https://developers.authlete.com/api-reference/token-endpoint/process-token-request
 */
export function tokenProcess(
  authlete: Context,
  request: TokenProcessRequest,
  options?: RequestOptions,
): Promise<Result<TokenResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenProcessRequest, TokenResponse> = {
  method: "POST",
  path: "/api/{serviceId}/auth/token",
  idempotent: false,
  request: TokenProcessRequestSchema,
  body: "tokenRequest",
  response: TokenResponseSchema,
};
