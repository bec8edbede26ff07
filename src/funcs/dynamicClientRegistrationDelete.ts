import {
  type ClientRegistrationResponse,
  ClientRegistrationResponseSchema,
} from "../models/clientRegistrationResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type DynamicClientRegistrationDeleteRequest,
  DynamicClientRegistrationDeleteRequestSchema,
} from "../models/operations/dynamicClientRegistrationDeleteRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Handles a client's request to delete its registration. Your client configuration endpoint calls it for a `DELETE`
 * request. To delete a client yourself, use `clientDelete`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `DELETED` | respond with 204 and no body |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the request of the client is invalid |
 * | `UNAUTHORIZED` | respond with 401 and the JSON in `responseContent`: the registration access token is invalid, or its client no longer exists. Only if `unauthorizedOnClientConfigSupported` of the service is enabled |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 * | `CREATED`, `OK`, `UPDATED` | not returned by this function, only by the other functions of dynamic registration |
 *
 * Send each response with `Cache-Control: no-store` and `Pragma: no-cache`, and with `Content-Type: application/json`
 * if it has a body.
 *
 * @example
 * ```ts
 * declare const clientId: string, token: string; // from the path and from Authorization: Bearer
 * const res = await dynamicClientRegistrationDelete(authlete, { requestBody: { clientId, token } });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = null } = res.value;
 * const headers = { "Cache-Control": "no-store", Pragma: "no-cache" };
 * if (action === "DELETED") return new Response(null, { status: 204, headers });
 * const statuses: Record<string, number> = { BAD_REQUEST: 400, UNAUTHORIZED: 401 };
 * return new Response(responseContent, {
 *   status: statuses[action ?? ""] ?? 500,
 *   headers: { ...headers, "Content-Type": "application/json" },
 * });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client, and the registration access token that it sent
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc7592#section-2.3
 * @see https://developers.authlete.com/api-reference/dynamic-client-registration/delete-client
 */
export function dynamicClientRegistrationDelete(
  authlete: Context,
  request: DynamicClientRegistrationDeleteRequest,
  options?: RequestOptions,
): Promise<Result<ClientRegistrationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<DynamicClientRegistrationDeleteRequest, ClientRegistrationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/client/registration/delete",
  idempotent: true,
  request: DynamicClientRegistrationDeleteRequestSchema,
  body: "requestBody",
  response: ClientRegistrationResponseSchema,
};
