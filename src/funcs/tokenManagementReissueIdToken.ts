import type { OperationError } from "../models/errors.js";
import {
  type IdtokenReissueResponse,
  IdtokenReissueResponseSchema,
} from "../models/idtokenReissueResponse.js";
import {
  type TokenManagementReissueIdTokenRequest,
  TokenManagementReissueIdTokenRequestSchema,
} from "../models/operations/tokenManagementReissueIdTokenRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates a new ID token when a client refreshes its tokens. Your token endpoint calls this only if `tokenProcess`
 * returns the action `ID_TOKEN_REISSUABLE`. Pass the new access token and refresh token of that response to this call;
 * `responseContent` then contains them together with the ID token.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200, `Content-Type: application/json`, `Cache-Control: no-store`, and the JSON in `responseContent` |
 * | `CALLER_ERROR` | respond with 500: this call is invalid, not the client's request; fix your code |
 * | `INTERNAL_SERVER_ERROR` | respond with 500: Authlete failed |
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * // token: the response of tokenProcess
 * async function reissue(token: TokenResponse): Promise<Response> {
 *   const accessToken = token.jwtAccessToken ?? token.accessToken ?? "";
 *   const res = await tokenManagementReissueIdToken(authlete, {
 *     idtokenReissueRequest: { accessToken, refreshToken: token.refreshToken ?? "" },
 *   });
 *   if (!res.ok || res.value.action !== "OK") return new Response(null, { status: 500 });
 *   const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
 *   return new Response(res.value.responseContent ?? null, { headers });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the tokens that the ID token belongs to
 * @param options the {@link RequestOptions} of this call
 * @returns the ID token and the body for the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokenResponse
 */
export function tokenManagementReissueIdToken(
  authlete: Context,
  request: TokenManagementReissueIdTokenRequest = {},
  options?: RequestOptions,
): Promise<Result<IdtokenReissueResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<TokenManagementReissueIdTokenRequest, IdtokenReissueResponse> = {
  method: "POST",
  path: "/api/{serviceId}/idtoken/reissue",
  idempotent: false,
  request: TokenManagementReissueIdTokenRequestSchema,
  body: "idtokenReissueRequest",
  response: IdtokenReissueResponseSchema,
};
