import {
  type ClientExtensionRequestableScopesUpdateResponse,
  ClientExtensionRequestableScopesUpdateResponseSchema,
} from "../models/clientExtensionRequestableScopesUpdateResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest,
  ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestSchema,
} from "../models/operations/clientManagementClientExtensionRequestablesScopesUpdateApiPostRequest.js";
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
 * The same as `clientManagementUpdateRequestableScopes`, with `POST` instead of `PUT`.
 *
 * @example
 * ```ts
 * const res = await clientManagementClientExtensionRequestablesScopesUpdateApiPost(authlete, {
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
 * @see https://developers.authlete.com/api-reference/client-management/update-requestable-scopes-1
 */
export function clientManagementClientExtensionRequestablesScopesUpdateApiPost(
  authlete: Context,
  request: ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest,
  options?: RequestOptions,
): Promise<Result<ClientExtensionRequestableScopesUpdateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<
  ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest,
  ClientExtensionRequestableScopesUpdateResponse
> = {
  method: "POST",
  path: "/api/{serviceId}/client/extension/requestable_scopes/update/{clientId}",
  idempotent: true,
  request: ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestSchema,
  body: "clientExtensionRequestableScopesUpdateRequest",
  response: ClientExtensionRequestableScopesUpdateResponseSchema,
};
