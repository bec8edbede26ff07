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
 * Registers a client on its own request. Your client registration endpoint calls it with the body of that
 * request. Later the client reads, changes and deletes its registration through
 * `dynamicClientRegistrationGet`, `dynamicClientRegistrationUpdate` and `dynamicClientRegistrationDelete`.
 *
 * Who may register is for your endpoint to decide before it calls: where you demand an initial access token,
 * check it there. The service must have `dynamicRegistrationSupported` on.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `CREATED` | 201 with the JSON in `responseContent`, which holds the client ID, the secret, if any, and the registration access token |
 * | `BAD_REQUEST` | 400 with the JSON in `responseContent`: the client's request or its metadata are wrong |
 * | `INTERNAL_SERVER_ERROR` | 500 with the JSON in `responseContent`: Authlete failed, or this call was wrong |
 * | `OK`, `UPDATED`, `DELETED`, `UNAUTHORIZED` | not given here, but by the other functions of dynamic registration |
 *
 * All bodies are JSON: add `Content-Type: application/json`, and to each answer `Cache-Control: no-store` and
 * `Pragma: no-cache`.
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
 * @returns what to answer and the new client, or an error of {@link OperationError}; the promise never rejects
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
