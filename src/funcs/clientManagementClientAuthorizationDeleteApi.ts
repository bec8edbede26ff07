import {
  type ClientAuthorizationDeleteResponse,
  ClientAuthorizationDeleteResponseSchema,
} from "../models/clientAuthorizationDeleteResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementClientAuthorizationDeleteApiRequest,
  ClientManagementClientAuthorizationDeleteApiRequestSchema,
} from "../models/operations/clientManagementClientAuthorizationDeleteApiRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Deletes all access tokens of a client for one user, for example for a "disconnect this app" button, or when the
 * user's account is closed.
 *
 * It does the same as `clientManagementDeleteAuthorizations`, but sends the user as a query parameter, for identifiers
 * that cannot be sent in a path, for example because they contain slashes.
 *
 * The record of the scopes that the user granted is not deleted: use `clientManagementDeleteGrantedScopes` for that.
 * The client is not notified; `introspectionProcess` rejects its tokens from then on.
 *
 * The response has no `action`. If Authlete rejects the call, the result is an error, usually a `ResultError` whose
 * `resultCode` identifies the reason.
 *
 * @example
 * ```ts
 * const res = await clientManagementClientAuthorizationDeleteApi(authlete, {
 *   clientId: "26888344961664",
 *   subject: "john",
 * });
 * if (res.ok) console.log(res.value.resultMessage);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns a description of the result (`resultMessage` contains the number of tokens), or an error of
 *   {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/client-management/delete-client-tokens-1
 */
export function clientManagementClientAuthorizationDeleteApi(
  authlete: Context,
  request: ClientManagementClientAuthorizationDeleteApiRequest,
  options?: RequestOptions,
): Promise<Result<ClientAuthorizationDeleteResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<
  ClientManagementClientAuthorizationDeleteApiRequest,
  ClientAuthorizationDeleteResponse
> = {
  method: "DELETE",
  path: "/api/{serviceId}/client/authorization/delete/{clientId}",
  idempotent: true,
  request: ClientManagementClientAuthorizationDeleteApiRequestSchema,
  response: ClientAuthorizationDeleteResponseSchema,
};
