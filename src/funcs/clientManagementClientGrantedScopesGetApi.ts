import {
  type ClientAuthorizationDeleteResponse,
  ClientAuthorizationDeleteResponseSchema,
} from "../models/clientAuthorizationDeleteResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementClientGrantedScopesGetApiRequest,
  ClientManagementClientGrantedScopesGetApiRequestSchema,
} from "../models/operations/clientManagementClientGrantedScopesGetApiRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Tells which scopes a user has granted to a client, the last time and in all. Your authorization server can
 * use it to ask for consent only to scopes that are new.
 *
 * The record is kept apart from the tokens and outlives them, until `clientManagementDeleteGrantedScopes`
 * deletes it. The two lists are absent where there is no record, and empty where the user granted access
 * without any scope.
 *
 * It does the same as `clientManagementGetGrantedScopes`, but sends the user as a query parameter instead of
 * in the path.
 *
 * @example
 * ```ts
 * const res = await clientManagementClientGrantedScopesGetApi(authlete, {
 *   clientId: "26888344961664",
 *   subject: "john",
 * });
 * const granted = res.ok ? (res.value.mergedGrantedScopes ?? []) : [];
 * if (!granted.includes("history.read")) console.log("Ask for consent.");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client, and the user
 * @param options the {@link RequestOptions} of this call
 * @returns the record of what was granted, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/client-management/get-granted-scopes
 */
export function clientManagementClientGrantedScopesGetApi(
  authlete: Context,
  request: ClientManagementClientGrantedScopesGetApiRequest,
  options?: RequestOptions,
): Promise<Result<ClientAuthorizationDeleteResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<
  ClientManagementClientGrantedScopesGetApiRequest,
  ClientAuthorizationDeleteResponse
> = {
  method: "GET",
  path: "/api/{serviceId}/client/granted_scopes/get/{clientId}",
  idempotent: true,
  request: ClientManagementClientGrantedScopesGetApiRequestSchema,
  response: ClientAuthorizationDeleteResponseSchema,
};
