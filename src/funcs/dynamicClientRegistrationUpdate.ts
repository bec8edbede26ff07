import {
  type ClientRegistrationResponse,
  ClientRegistrationResponseSchema,
} from "../models/clientRegistrationResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type DynamicClientRegistrationUpdateRequest,
  DynamicClientRegistrationUpdateRequestSchema,
} from "../models/operations/dynamicClientRegistrationUpdateRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Handles a client's request to update its registration. Your client configuration endpoint calls it for a `PUT`
 * request. To update a client yourself, use `clientUpdate`.
 *
 * The client sends all its metadata, not only the changes. According to OAuth 2.0 Dynamic Client Registration
 * Management Protocol (RFC 7592), omitting a field requests its removal.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `UPDATED` | respond with 200 and the JSON in `responseContent`, the updated metadata |
 * | `BAD_REQUEST` | respond with 400 and the JSON in `responseContent`: the request or the metadata is invalid |
 * | `UNAUTHORIZED` | respond with 401 and the JSON in `responseContent`: the registration access token is invalid, or its client no longer exists. Only if `unauthorizedOnClientConfigSupported` of the service is enabled |
 * | `INTERNAL_SERVER_ERROR` | respond with 500 and the JSON in `responseContent`: Authlete failed, or the call is invalid |
 * | `CREATED`, `OK`, `DELETED` | not returned by this function, only by the other functions of dynamic registration |
 *
 * Send each response with `Content-Type: application/json`, `Cache-Control: no-store` and `Pragma: no-cache`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const req: Request;
 * declare const clientId: string, token: string; // from the path and from Authorization: Bearer
 * const res = await dynamicClientRegistrationUpdate(authlete, {
 *   requestBody: { clientId, token, json: await req.text() },
 * });
 * if (!res.ok) return new Response(null, { status: 500 });
 * const { action, responseContent = null } = res.value;
 * const statuses: Record<string, number> = { UPDATED: 200, BAD_REQUEST: 400, UNAUTHORIZED: 401 };
 * return new Response(responseContent, {
 *   status: statuses[action ?? ""] ?? 500,
 *   headers: { "Content-Type": "application/json", "Cache-Control": "no-store", Pragma: "no-cache" },
 * });
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client, its registration access token, and the metadata that it sent
 * @param options the {@link RequestOptions} of this call
 * @returns the response for the client, and the updated client, or an error of {@link OperationError}; the promise
 *   never rejects
 * @see https://www.rfc-editor.org/rfc/rfc7592#section-2.2
 * @see https://developers.authlete.com/api-reference/dynamic-client-registration/update-client
 */
export function dynamicClientRegistrationUpdate(
  authlete: Context,
  request: DynamicClientRegistrationUpdateRequest,
  options?: RequestOptions,
): Promise<Result<ClientRegistrationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<DynamicClientRegistrationUpdateRequest, ClientRegistrationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/client/registration/update",
  idempotent: false,
  request: DynamicClientRegistrationUpdateRequestSchema,
  body: "requestBody",
  response: ClientRegistrationResponseSchema,
};
