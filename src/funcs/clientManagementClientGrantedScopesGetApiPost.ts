import {
  type ClientAuthorizationDeleteResponse,
  ClientAuthorizationDeleteResponseSchema,
} from "../models/clientAuthorizationDeleteResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementClientGrantedScopesGetApiPostRequest,
  ClientManagementClientGrantedScopesGetApiPostRequestSchema,
} from "../models/operations/clientManagementClientGrantedScopesGetApiPostRequest.js";
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
 * It does the same as `clientManagementGetGrantedScopes`, but sends the user in the body, so that the
 * identifier stays out of URLs and of the logs that keep them.
 *
 * @example
 * ```ts
 * const res = await clientManagementClientGrantedScopesGetApiPost(authlete, {
 *   clientId: "26888344961664",
 *   requestBody: { subject: "john" },
 * });
 * const granted = res.ok ? (res.value.mergedGrantedScopes ?? []) : [];
 * if (!granted.includes("history.read")) console.log("Ask for consent.");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client, and the user
 * @param options the {@link RequestOptions} of this call
 * @returns the record of what was granted, or an error of {@link OperationError}; the promise never rejects
 */
export function clientManagementClientGrantedScopesGetApiPost(
  authlete: Context,
  request: ClientManagementClientGrantedScopesGetApiPostRequest,
  options?: RequestOptions,
): Promise<Result<ClientAuthorizationDeleteResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<
  ClientManagementClientGrantedScopesGetApiPostRequest,
  ClientAuthorizationDeleteResponse
> = {
  method: "POST",
  path: "/api/{serviceId}/client/granted_scopes/get/{clientId}",
  idempotent: true,
  request: ClientManagementClientGrantedScopesGetApiPostRequestSchema,
  body: "requestBody",
  response: ClientAuthorizationDeleteResponseSchema,
};
