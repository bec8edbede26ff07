import { type ClientGetListResponse, ClientGetListResponseSchema } from "../models/clientGetListResponse.js";
import type { OperationError } from "../models/errors.js";
import { type ClientListRequest, ClientListRequestSchema } from "../models/operations/clientListRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists the clients of the service, page by page: those from `start` up to, but not including, `end`; without
 * both, the first five. `paginate` of `authlete-typescript-sdk/paginate` goes through all pages.
 *
 * What is listed depends on the bearer. One that may view the whole service gets every client; another one
 * gets only the clients that it may view, perhaps with no more than their IDs, names and types.
 *
 * @example
 * ```ts
 * const res = await clientList(authlete, { developer: "john", end: 20 });
 * if (res.ok) {
 *   for (const client of res.value.clients ?? []) console.log(client.clientId, client.clientName);
 * } else {
 *   console.error(res.error.message);
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, the developer whose clients are wanted, and the page
 * @param options the {@link RequestOptions} of this call
 * @returns one page of clients, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/client-management
 */
export function clientList(
  authlete: Context,
  request: ClientListRequest = {},
  options?: RequestOptions,
): Promise<Result<ClientGetListResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientListRequest, ClientGetListResponse> = {
  method: "GET",
  path: "/api/{serviceId}/client/get/list",
  idempotent: true,
  request: ClientListRequestSchema,
  response: ClientGetListResponseSchema,
  list: "clients",
};
