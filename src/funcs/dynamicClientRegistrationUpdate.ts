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
 * Changes the registration of a client on its own request. Your client configuration endpoint calls it for a
 * `PUT`. For your own use, call `clientUpdate`.
 *
 * The client sends all its metadata, not just what changes: by RFC 7592, leaving a member out asks for its
 * removal.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `UPDATED` | 200 with the JSON in `responseContent`, the metadata as they are now |
 * | `BAD_REQUEST` | 400 with the JSON in `responseContent`: the client's request or its metadata are wrong |
 * | `UNAUTHORIZED` | 401 with the JSON in `responseContent`: the registration access token is not valid, or its client is gone. Only where `unauthorizedOnClientConfigSupported` of the service is on |
 * | `INTERNAL_SERVER_ERROR` | 500 with the JSON in `responseContent`: Authlete failed, or this call was wrong |
 * | `CREATED`, `OK`, `DELETED` | not given here, but by the other functions of dynamic registration |
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
 * @returns what to answer and the client as it is now, or an error of {@link OperationError}; the promise
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
