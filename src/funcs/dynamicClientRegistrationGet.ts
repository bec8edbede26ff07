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
 * Reads the registration of a client on its own request. Your client configuration endpoint calls it for a
 * `GET`, after `dynamicClientRegistrationRegister` has made the client and told it the URL of that endpoint
 * and a registration access token.
 *
 * For your own use, to look at any client, call `clientGet`.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `OK` | 200 with the JSON in `responseContent`, the metadata |
 * | `BAD_REQUEST` | 400 with the JSON in `responseContent`: the client's request is wrong |
 * | `UNAUTHORIZED` | 401 with the JSON in `responseContent`: the registration access token is not valid, or its client is gone. Only where `unauthorizedOnClientConfigSupported` of the service is on |
 * | `INTERNAL_SERVER_ERROR` | 500 with the JSON in `responseContent`: Authlete failed, or this call was wrong |
 * | `CREATED`, `UPDATED`, `DELETED` | not given here, but by the other functions of dynamic registration |
 *
 * All bodies are JSON: add `Content-Type: application/json`, and to each answer `Cache-Control: no-store` and
 * `Pragma: no-cache`.
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
 * @param request the client, and the registration access token that it presented
 * @param options the {@link RequestOptions} of this call
 * @returns what to answer and the client, or an error of {@link OperationError}; the promise never rejects
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
