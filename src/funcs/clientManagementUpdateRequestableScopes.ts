import {
  type ClientExtensionRequestableScopesUpdateResponse,
  ClientExtensionRequestableScopesUpdateResponseSchema,
} from "../models/clientExtensionRequestableScopesUpdateResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementUpdateRequestableScopesRequest,
  ClientManagementUpdateRequestableScopesRequestSchema,
} from "../models/operations/clientManagementUpdateRequestableScopesRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Limits the scopes that a client can request. Other scopes are dropped from its requests. A client without this limit
 * can request every scope of the service.
 *
 * If `requestableScopes` is an empty array, the client can request no scope. If it is absent, the limit is removed, as
 * with `clientManagementDeleteRequestableScopes`. Scopes that the service does not know are ignored without an error:
 * compare the scopes in the response.
 *
 * @example
 * ```ts
 * const res = await clientManagementUpdateRequestableScopes(authlete, {
 *   clientId: "26888344961664",
 *   clientExtensionRequestableScopesUpdateRequest: { requestableScopes: ["openid", "history.read"] },
 * });
 * if (res.ok) console.log("The client can now request", res.value.requestableScopes ?? "everything");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the scopes that the client can now request, or an error of {@link OperationError}; the promise never rejects
 */
export function clientManagementUpdateRequestableScopes(
  authlete: Context,
  request: ClientManagementUpdateRequestableScopesRequest,
  options?: RequestOptions,
): Promise<Result<ClientExtensionRequestableScopesUpdateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<
  ClientManagementUpdateRequestableScopesRequest,
  ClientExtensionRequestableScopesUpdateResponse
> = {
  method: "PUT",
  path: "/api/{serviceId}/client/extension/requestable_scopes/update/{clientId}",
  idempotent: true,
  request: ClientManagementUpdateRequestableScopesRequestSchema,
  body: "clientExtensionRequestableScopesUpdateRequest",
  response: ClientExtensionRequestableScopesUpdateResponseSchema,
};
