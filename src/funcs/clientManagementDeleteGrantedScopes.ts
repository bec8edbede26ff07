import {
  type ClientGrantedScopesDeleteResponse,
  ClientGrantedScopesDeleteResponseSchema,
} from "../models/clientGrantedScopesDeleteResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementDeleteGrantedScopesRequest,
  ClientManagementDeleteGrantedScopesRequestSchema,
} from "../models/operations/clientManagementDeleteGrantedScopesRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Deletes the record of the scopes that a user has granted to a client. `clientManagementGetGrantedScopes` then finds
 * no record. Call it when the user's account is closed, because Authlete is not informed of that. Requires a dedicated
 * Authlete server: a shared server rejects the call with the status 403.
 *
 * Access tokens remain valid with their scopes: use `clientManagementDeleteAuthorizations` to delete them.
 *
 * The user is sent in the path. `clientManagementClientGrantedScopesDeleteApi` sends it as a query parameter.
 *
 * @example
 * ```ts
 * const res = await clientManagementDeleteGrantedScopes(authlete, {
 *   clientId: "26888344961664",
 *   subject: "john",
 * });
 * if (!res.ok) console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns a description of the result, or an error of {@link OperationError}; the promise never rejects
 */
export function clientManagementDeleteGrantedScopes(
  authlete: Context,
  request: ClientManagementDeleteGrantedScopesRequest,
  options?: RequestOptions,
): Promise<Result<ClientGrantedScopesDeleteResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientManagementDeleteGrantedScopesRequest, ClientGrantedScopesDeleteResponse> = {
  method: "DELETE",
  path: "/api/{serviceId}/client/granted_scopes/delete/{clientId}/{subject}",
  idempotent: true,
  request: ClientManagementDeleteGrantedScopesRequestSchema,
  response: ClientGrantedScopesDeleteResponseSchema,
};
