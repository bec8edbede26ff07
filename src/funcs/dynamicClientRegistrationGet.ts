import {
  type ClientRegistrationResponse,
  ClientRegistrationResponseSchema,
} from "../models/clientRegistrationResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type DynamicClientRegistrationGetRequest,
  DynamicClientRegistrationGetRequestSchema,
} from "../models/operations/dynamicClientRegistrationGetRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Handles a client's request to read its registration. Your client configuration endpoint calls it for a `GET` request.
 * The client received the URL of that endpoint and a registration access token when `dynamicClientRegistrationRegister`
 * registered it.
 *
 * To read the settings of any client yourself, use `clientGet`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | respond with 200 and the JSON in `responseContent`, the metadata |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the request of the client is invalid |
 * | `UNAUTHORIZED` | respond with 401 and the JSON in `responseContent`: the registration access token is invalid, or its client no longer exists. Only if `unauthorizedOnClientConfigSupported` of the service is enabled |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 * | `CREATED`, `UPDATED`, `DELETED` | not returned by this function, only by the other functions of dynamic registration |
 *
 * Send each response with `Content-Type: application/json`, `Cache-Control: no-store` and `Pragma: no-cache`.
 *
 * @example
 * ```ts
 * declare const clientId: string, token: string; // from the path and from Authorization: Bearer
 * const res = await dynamicClientRegistrationGet(authlete, { requestBody: { clientId, token } });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = null } = res.value;
 * const statuses: Record<string, number> = { OK: 200, BAD_REQUEST: 400, UNAUTHORIZED: 401 };
 * return new Response(responseContent, {
 *   status: statuses[action ?? ""] ?? 500,
 *   headers: { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" },
 * });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client, and the registration access token that it sent
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the client, and the client, or an error of {@link OperationError}; the promise never
 *   rejects
 * @see https://www.rfc-editor.org/rfc/rfc7592#section-2.1
 */
export function dynamicClientRegistrationGet(
  authlete: Context,
  request: DynamicClientRegistrationGetRequest,
  options?: RequestOptions,
): Promise<Result<ClientRegistrationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<DynamicClientRegistrationGetRequest, ClientRegistrationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/client/registration/get",
  idempotent: true,
  request: DynamicClientRegistrationGetRequestSchema,
  body: "requestBody",
  response: ClientRegistrationResponseSchema,
};
