import type { OperationError } from "../models/errors.js";
import {
  type TokenProcessRequest,
  TokenProcessRequestSchema,
} from "../models/operations/tokenProcessRequest.js";
import { type TokenResponse, TokenResponseSchema } from "../models/tokenResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Handles a token request. Your token endpoint calls this first, with the unchanged body of the client's request, and
 * with the client's credentials from the `Authorization` header. For most grant types, `responseContent` is the token
 * response; for some, your server must do more before there is a token response.
 *
 * Authlete checks the tokens and JWTs of a request only as far as it has the keys. With `TOKEN_EXCHANGE`, the
 * signatures of ID tokens are verified, those of other JWTs are not; encrypted JWTs and SAML assertions are not
 * inspected, and unsigned JWTs are accepted unless the service rejects them. With `JWT_BEARER`, the claims of the
 * assertion are checked unless the assertion is encrypted; its signature is not verified.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent` |
 * | `PASSWORD` | check `username` and `password`, then call `tokenIssue`, or `tokenFail` if they are wrong |
 * | `TOKEN_EXCHANGE` | decide by your own rules, call `tokenManagementCreate`, and respond with 200 and your own JSON |
 * | `JWT_BEARER` | verify the signature of `assertion`, call `tokenManagementCreate`, and respond with 200 and your own JSON |
 * | `NATIVE_SSO` | check the session and the device secret, then call `nativeSsoProcess`, which documents the checks |
 * | `ID_TOKEN_REISSUABLE` | call `tokenManagementReissueIdToken`, or respond as with `OK`, without a new ID token |
 * | `INVALID_CLIENT` | respond with 401 and `WWW-Authenticate` or, if the client sent no `Authorization`, with 400; the body is the JSON in `responseContent` |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent` |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 *
 * All bodies are `application/json`; your own body for a token exchange also requires `issued_token_type`. Send
 * `Cache-Control: no-store` and `Pragma: no-cache` with each response, and `DPoP-Nonce: {dpopNonce}` if the value has a
 * `dpopNonce`. The challenge in `WWW-Authenticate` names the scheme that the client used: `Basic realm="…"`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare function basic(request: Request): { clientId?: string; clientSecret?: string }; // from Authorization
 * async function token(request: Request): Promise<Response> {
 *   const parameters = await request.text();
 *   const res = await tokenProcess(authlete, { tokenRequest: { parameters, ...basic(request) } });
 *   if (!res.ok) return new Response(null, { status: 500 });
 *   const { action, responseContent = null } = res.value;
 *   const headers = { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" };
 *   const challenge = { ...headers, "WWW-Authenticate": 'Basic realm="token"' };
 *   switch (action) { // add PASSWORD, TOKEN_EXCHANGE and others if the service allows them
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
 * @param request the client's request, unchanged, and the credentials of the client
 * @param options the {@link RequestOptions} of this call
 * @returns the action and the issued tokens, or an error of {@link OperationError}; the promise never rejects
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
