import { type ClientGetListResponse, ClientGetListResponseSchema } from "../models/clientGetListResponse.js";
import type { OperationError } from "../models/errors.js";
import { type ClientListRequest, ClientListRequestSchema } from "../models/operations/clientListRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists the clients of the service, page by page, from `start` (inclusive) to `end` (exclusive), or the first
 * five clients if both are omitted. `paginate` of `authlete-typescript-sdk/paginate` iterates over all pages.
 *
 * The result depends on the bearer. A bearer that may view the whole service gets all clients. Any other bearer gets
 * only the clients that it may view, possibly with only their IDs, names and types.
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
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns a page of clients, or an error of {@link OperationError}; the promise never rejects
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
