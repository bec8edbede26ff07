import {
  type ClientAuthorizationDeleteResponse,
  ClientAuthorizationDeleteResponseSchema,
} from "../models/clientAuthorizationDeleteResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementDeleteAuthorizationsRequest,
  ClientManagementDeleteAuthorizationsRequestSchema,
} from "../models/operations/clientManagementDeleteAuthorizationsRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Deletes every access token that a client holds for one user. It serves a "disconnect this app" button, or
 * the closing of a user's account.
 *
 * The user goes into the path. `clientManagementClientAuthorizationDeleteApi` sends it as a query parameter
 * instead, `clientManagementClientAuthorizationDeleteApiPost` in the body.
 *
 * The tokens are gone, the record of what the user granted is not: `clientManagementDeleteGrantedScopes`
 * deletes that. The client is not notified; `introspectionProcess` refuses its token from then on.
 *
 * The answer has no `action`: a refused call is an error, mostly a `ResultError` whose `resultCode` says why.
 *
 * @example
 * ```ts
 * const res = await clientManagementDeleteAuthorizations(authlete, {
 *   clientId: "26888344961664",
 *   subject: "john",
 * });
 * if (res.ok) console.log(res.value.resultMessage);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the client, and the user whose tokens go
 * @param options the {@link RequestOptions} of this call
 * @returns what was done, in words (`resultMessage` counts the tokens), or an error of
 *   {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/client-management/delete-client-tokens-by-subject
 */
export function clientManagementDeleteAuthorizations(
  authlete: Context,
  request: ClientManagementDeleteAuthorizationsRequest,
  options?: RequestOptions,
): Promise<Result<ClientAuthorizationDeleteResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientManagementDeleteAuthorizationsRequest, ClientAuthorizationDeleteResponse> = {
  method: "DELETE",
  path: "/api/{serviceId}/client/authorization/delete/{clientId}/{subject}",
  idempotent: true,
  request: ClientManagementDeleteAuthorizationsRequestSchema,
  response: ClientAuthorizationDeleteResponseSchema,
};
