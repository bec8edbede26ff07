import {
  type ClientAuthorizationGetListResponse,
  ClientAuthorizationGetListResponseSchema,
} from "../models/clientAuthorizationGetListResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientManagementListAuthorizationsRequest,
  ClientManagementListAuthorizationsRequestSchema,
} from "../models/operations/clientManagementListAuthorizationsRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists the clients that a user has authorized, page by page, for example for a page "apps with access to your
 * account".
 *
 * The user is sent in the path. `clientManagementClientAuthorizationGetListApi` sends it as a query parameter instead,
 * and `clientManagementClientAuthorizationGetListApiPost` in the body.
 *
 * A client is listed as long as Authlete stores a token of the client, even an expired token that has not been cleaned
 * up yet. To remove a client from the list, call `clientManagementDeleteAuthorizations`.
 *
 * @example
 * ```ts
 * const res = await clientManagementListAuthorizations(authlete, { subject: "john", end: 20 });
 * if (res.ok) {
 *   for (const app of res.value.clients ?? []) console.log(app.clientId, app.clientName);
 *   if ((res.value.totalCount ?? 0) > 20) console.log("… and more");
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns a page of clients and their total number, or an error of {@link OperationError}; the promise never rejects
 * @see https://authlete.com/kb/oauth-and-openid-connect/client-management/list-of-authorized-clients for
 *   when a client is listed
 */
export function clientManagementListAuthorizations(
  authlete: Context,
  request: ClientManagementListAuthorizationsRequest,
  options?: RequestOptions,
): Promise<Result<ClientAuthorizationGetListResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientManagementListAuthorizationsRequest, ClientAuthorizationGetListResponse> = {
  method: "GET",
  path: "/api/{serviceId}/client/authorization/get/list/{subject}",
  idempotent: true,
  request: ClientManagementListAuthorizationsRequestSchema,
  response: ClientAuthorizationGetListResponseSchema,
  list: "clients",
};
