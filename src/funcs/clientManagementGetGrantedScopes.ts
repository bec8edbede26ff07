import {
  type ClientAuthorizationDeleteResponse,
  ClientAuthorizationDeleteResponseSchema,
} from "../models/clientAuthorizationDeleteResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementGetGrantedScopesRequest,
  ClientManagementGetGrantedScopesRequestSchema,
} from "../models/operations/clientManagementGetGrantedScopesRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the scopes that a user most recently granted to a client, and all scopes granted so far. Your authorization
 * server can use them to ask for consent only to new scopes. Requires a dedicated Authlete server: a shared server
 * rejects the call with the status 403.
 *
 * The record is stored separately from the tokens. It remains after the tokens are deleted, until
 * `clientManagementDeleteGrantedScopes` deletes it. Both lists are absent if there is no record, and empty if the user
 * granted access without any scope.
 *
 * The user is sent in the path. `clientManagementClientGrantedScopesGetApi` sends it as a query parameter instead, and
 * `clientManagementClientGrantedScopesGetApiPost` in the body.
 *
 * @example
 * ```ts
 * const res = await clientManagementGetGrantedScopes(authlete, {
 *   clientId: "26888344961664",
 *   subject: "john",
 * });
 * const granted = res.ok ? (res.value.mergedGrantedScopes ?? []) : [];
 * if (!granted.includes("history.read")) console.log("Ask for consent.");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the record of the granted scopes, or an error of {@link OperationError}; the promise never rejects
 */
export function clientManagementGetGrantedScopes(
  authlete: Context,
  request: ClientManagementGetGrantedScopesRequest,
  options?: RequestOptions,
): Promise<Result<ClientAuthorizationDeleteResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientManagementGetGrantedScopesRequest, ClientAuthorizationDeleteResponse> = {
  method: "GET",
  path: "/api/{serviceId}/client/granted_scopes/get/{clientId}/{subject}",
  idempotent: true,
  request: ClientManagementGetGrantedScopesRequestSchema,
  response: ClientAuthorizationDeleteResponseSchema,
};
