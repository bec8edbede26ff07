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
 * Lists the clients that a user has authorized, page by page: what a page "apps with access to your account"
 * shows.
 *
 * The user goes into the path. `clientManagementClientAuthorizationGetListApi` sends it as a query parameter
 * instead, `clientManagementClientAuthorizationGetListApiPost` in the body.
 *
 * A client is on the list as long as Authlete stores a token of it, also an expired one that is not cleared
 * away yet. To take it off the list, call `clientManagementDeleteAuthorizations`.
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
 * @param request the user, and which part of the list
 * @param options the {@link RequestOptions} of this call
 * @returns a page of the clients, and how many there are altogether, or an error of {@link OperationError};
 *   the promise never rejects
 * @see https://authlete.com/kb/oauth-and-openid-connect/client-management/list-of-authorized-clients for
 *   when a client is on the list
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
