import {
  type ClientAuthorizationGetListResponse,
  ClientAuthorizationGetListResponseSchema,
} from "../models/clientAuthorizationGetListResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementClientAuthorizationGetListApiPostRequest,
  ClientManagementClientAuthorizationGetListApiPostRequestSchema,
} from "../models/operations/clientManagementClientAuthorizationGetListApiPostRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists the clients that a user has authorized, page by page, for example for a page "apps with access to your
 * account".
 *
 * It does the same as `clientManagementListAuthorizations`, but sends the user and the page in the body, which keeps
 * the identifier out of URLs and of the logs that contain them.
 *
 * A client is listed as long as Authlete stores a token of the client, even an expired token that has not been cleaned
 * up yet. To remove a client from the list, call `clientManagementDeleteAuthorizations`.
 *
 * @example
 * ```ts
 * const res = await clientManagementClientAuthorizationGetListApiPost(authlete, {
 *   clientAuthorizationGetListRequest: { subject: "john", start: 0, end: 20 },
 * });
 * if (res.ok) {
 *   for (const app of res.value.clients ?? []) console.log(app.clientId, app.clientName);
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns a page of clients and their total number, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/core-concepts/token-lifecycle-and-policies/managing-authorizations-issued-tokens-granted-for-a-client-by-a-user
 */
export function clientManagementClientAuthorizationGetListApiPost(
  authlete: Context,
  request: ClientManagementClientAuthorizationGetListApiPostRequest,
  options?: RequestOptions,
): Promise<Result<ClientAuthorizationGetListResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<
  ClientManagementClientAuthorizationGetListApiPostRequest,
  ClientAuthorizationGetListResponse
> = {
  method: "POST",
  path: "/api/{serviceId}/client/authorization/get/list",
  idempotent: true,
  request: ClientManagementClientAuthorizationGetListApiPostRequestSchema,
  body: "clientAuthorizationGetListRequest",
  response: ClientAuthorizationGetListResponseSchema,
  list: "clients",
};
