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
 * Confines a client to certain scopes. It may still ask for others, but they are dropped from its requests. A
 * client without such a set may ask for every scope of the service.
 *
 * An empty set leaves the client no scope at all. No set (`requestableScopes` absent) lifts the confinement,
 * as `clientManagementDeleteRequestableScopes` does. Scopes that the service does not know are left out
 * without an error: compare the set that comes back.
 *
 * @example
 * ```ts
 * const res = await clientManagementUpdateRequestableScopes(authlete, {
 *   clientId: "26888344961664",
 *   clientExtensionRequestableScopesUpdateRequest: { requestableScopes: ["openid", "history.read"] },
 * });
 * if (res.ok) console.log("The client may now ask for", res.value.requestableScopes ?? "everything");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client, and its scopes
 * @param options the {@link RequestOptions} of this call
 * @returns the set as it is now, or an error of {@link OperationError}; the promise never rejects
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
