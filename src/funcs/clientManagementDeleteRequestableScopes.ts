import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementDeleteRequestableScopesRequest,
  ClientManagementDeleteRequestableScopesRequestSchema,
} from "../models/operations/clientManagementDeleteRequestableScopesRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Removes the limit on the scopes that a client can request: the client can then request every scope of the service. To
 * set a limit again, use `clientManagementUpdateRequestableScopes`.
 *
 * To allow the client no scope at all, pass an empty array to that function instead.
 *
 * @example
 * ```ts
 * const res = await clientManagementDeleteRequestableScopes(authlete, { clientId: "26888344961664" });
 * if (!res.ok) console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns no value (Authlete responds with 204), or an error of {@link OperationError}; the promise never rejects
 */
export function clientManagementDeleteRequestableScopes(
  authlete: Context,
  request: ClientManagementDeleteRequestableScopesRequest,
  options?: RequestOptions,
): Promise<Result<void, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientManagementDeleteRequestableScopesRequest, void> = {
  method: "DELETE",
  path: "/api/{serviceId}/client/extension/requestable_scopes/delete/{clientId}",
  idempotent: true,
  request: ClientManagementDeleteRequestableScopesRequestSchema,
};
