import type { OperationError } from "../models/errors.js";
import { type NativeSsoResponse, NativeSsoResponseSchema } from "../models/nativeSsoResponse.js";
import {
  type NativeSsoProcessRequest,
  NativeSsoProcessRequestSchema,
} from "../models/operations/nativeSsoProcessRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Makes the token response of Native SSO, with an ID token that is bound to the user's session and to a
 * device secret. Your token endpoint calls this after `tokenProcess` answered `NATIVE_SSO` and the checks
 * below were passed.
 *
 * Authlete knows neither sessions nor device secrets, so your server checks three things before this call:
 * that the session of `sessionId` still exists; that `deviceSecret`, where there is one, is one of yours (if
 * not, make a new one, except for a token exchange); and for a token exchange that `deviceSecretHash` belongs
 * to it. Where the session or, for a token exchange, the secret is not good, answer 400 with the error
 * `invalid_grant` instead.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | answers 200 with the JSON in `responseContent` |
 * | `INTERNAL_SERVER_ERROR` | answers 500 with the JSON in `responseContent` or, better in production, with less detail: Authlete failed |
 * | `CALLER_ERROR` | answers 500; this call was wrong, for example it lacked the access token: mend your server |
 *
 * The bodies are `application/json`. Send `Cache-Control: no-store` with them.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * // token: what tokenProcess gave back; deviceSecret: the one in it, which you checked, or a new one
 * async function nativeSso(token: TokenResponse, deviceSecret: string): Promise<Response> {
 *   const res = await nativeSsoProcess(authlete, {
 *     nativeSsoRequest: {
 *       accessToken: token.jwtAccessToken ?? token.accessToken ?? "",
 *       ...(token.refreshToken && { refreshToken: token.refreshToken }),
 *       deviceSecret,
 *     },
 *   });
 *   const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
 *   if (!res.ok || res.value.action !== "OK") return new Response(null, { status: 500 });
 *   return new Response(res.value.responseContent ?? null, { headers });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, the tokens that `tokenProcess` made, and the device secret
 * @param options the {@link RequestOptions} of this call
 * @returns the token response for the client, or what went wrong, or an error of {@link OperationError}; the
 * promise never rejects
 * @see https://openid.net/specs/openid-connect-native-sso-1_0.html
 * @see https://developers.authlete.com/api-reference/native-sso/native-sso-processing
 */
export function nativeSsoProcess(
  authlete: Context,
  request: NativeSsoProcessRequest,
  options?: RequestOptions,
): Promise<Result<NativeSsoResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<NativeSsoProcessRequest, NativeSsoResponse> = {
  method: "POST",
  path: "/api/{serviceId}/nativesso",
  idempotent: false,
  request: NativeSsoProcessRequestSchema,
  body: "nativeSsoRequest",
  response: NativeSsoResponseSchema,
};
