import type { OperationError } from "../models/errors.js";
import { type NativeSsoResponse, NativeSsoResponseSchema } from "../models/nativeSsoResponse.js";
import {
  type NativeSsoProcessRequest,
  NativeSsoProcessRequestSchema,
} from "../models/operations/nativeSsoProcessRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates the token response of OpenID Connect Native SSO for Mobile Apps (Native SSO). The response contains an ID
 * token that is bound to the user's session and to a device secret. Your token endpoint calls this if `tokenProcess`
 * returns `NATIVE_SSO` and the checks below pass.
 *
 * Authlete does not manage sessions or device secrets, so your server must check the following before this call:
 *
 * - The session of `sessionId` still exists.
 * - If `deviceSecret` is present, it is one of your device secrets. If it is absent or unknown, create a new one,
 *   except for a token exchange.
 * - For a token exchange, `deviceSecretHash` matches the device secret.
 *
 * If the session is invalid, or if the device secret of a token exchange is invalid, respond with 400 and the error
 * `invalid_grant` instead.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent` |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent` or, better in production, a body with less detail: Authlete failed |
 * | `CALLER_ERROR` | respond with 500: the call is invalid, for example because the access token is missing; fix your code |
 *
 * The bodies are `application/json`. Send `Cache-Control: no-store` with them.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * // token: the response of tokenProcess; deviceSecret: the one in it, after your check, or a new one
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
 * @param request the tokens that `tokenProcess` created, and the device secret
 * @param options the {@link RequestOptions} of this call
 * @returns the token response for the client, or an error of {@link OperationError}; the promise never rejects
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
