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
 * Deletes a client on its own request. Your client configuration endpoint calls it for a `DELETE`. For your
 * own use, call `clientDelete`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `DELETED` | 204 without a body |
 * | `BAD_REQUEST` | 400 with the JSON in `responseContent`: the client's request is wrong |
 * | `UNAUTHORIZED` | 401 with the JSON in `responseContent`: the registration access token is not valid, or its client is gone. Only where `unauthorizedOnClientConfigSupported` of the service is on |
 * | `INTERNAL_SERVER_ERROR` | 500 with the JSON in `responseContent`: Authlete failed, or this call was wrong |
 * | `CREATED`, `OK`, `UPDATED` | not given here, but by the other functions of dynamic registration |
 *
 * Add `Cache-Control: no-store` and `Pragma: no-cache` to each answer, and `Content-Type: application/json`
 * where there is a body.
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
 * @param request the client, and the registration access token that it presented
 * @param options the {@link RequestOptions} of this call
 * @returns what to answer, or an error of {@link OperationError}; the promise never rejects
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
