import {
  type ClientRegistrationResponse,
  ClientRegistrationResponseSchema,
} from "../models/clientRegistrationResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type DynamicClientRegistrationRegisterRequest,
  DynamicClientRegistrationRegisterRequestSchema,
} from "../models/operations/dynamicClientRegistrationRegisterRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Handles a client registration request. Your client registration endpoint calls it with the body of the request. The
 * client can later read, change and delete its registration: see `dynamicClientRegistrationGet`,
 * `dynamicClientRegistrationUpdate` and `dynamicClientRegistrationDelete`.
 *
 * Your endpoint decides who may register, before it calls this function. If it requires an initial access token, it
 * must check the token itself. The service must have `dynamicRegistrationSupported` enabled.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `CREATED` | respond with 201 and the JSON in `responseContent`, which contains the client ID, the secret, if any, and the registration access token |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the request or the metadata is invalid |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 * | `OK`, `UPDATED`, `DELETED`, `UNAUTHORIZED` | not returned by this function, only by the other functions of dynamic registration |
 *
 * Send each response with `Content-Type: application/json`, `Cache-Control: no-store` and `Pragma: no-cache`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const req: Request;
 * const res = await dynamicClientRegistrationRegister(authlete, { requestBody: { json: await req.text() } });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = null } = res.value;
 * const headers = { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" };
 * switch (action) {
 *   case "CREATED":
 *     return new Response(responseContent, { status: 201, headers });
 *   case "BAD_REQUEST":
 *     return new Response(responseContent, { status: 400, headers });
 *   default:
 *     return new Response(responseContent, { status: 500, headers });
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the metadata that the client sent
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the client, and the new client, or an error of {@link OperationError}; the promise never
 *   rejects
 * @see https://www.rfc-editor.org/rfc/rfc7591#section-3
 * @see https://openid.net/specs/openid-connect-registration-1_0.html
 * @see https://developers.authlete.com/api-reference/dynamic-client-registration/register-client
 */
export function dynamicClientRegistrationRegister(
  authlete: Context,
  request: DynamicClientRegistrationRegisterRequest,
  options?: RequestOptions,
): Promise<Result<ClientRegistrationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<DynamicClientRegistrationRegisterRequest, ClientRegistrationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/client/registration",
  idempotent: false,
  request: DynamicClientRegistrationRegisterRequestSchema,
  body: "requestBody",
  response: ClientRegistrationResponseSchema,
};
