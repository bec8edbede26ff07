import type { OperationError } from "../models/errors.js";
import {
  type ClientDeleteRequest,
  ClientDeleteRequestSchema,
} from "../models/operations/clientDeleteRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Removes a client from the service for good, with its access tokens and refresh tokens. A client that is
 * registered anew gets another ID and another secret. To keep a client out for a while, use
 * `clientManagementUpdateLockFlag`.
 *
 * Success has no value. An unknown client is an error with the status 404.
 *
 * @example
 * ```ts
 * const res = await clientDelete(authlete, { clientId: "26888344961664" });
 * if (res.ok) console.log("The client is gone.");
 * else if (res.error.statusCode === 404) console.log("There was no such client.");
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, and the client to delete
 * @param options the {@link RequestOptions} of this call
 * @returns nothing but success, or an error of {@link OperationError}; the promise never rejects
 */
export function clientDelete(
  authlete: Context,
  request: ClientDeleteRequest,
  options?: RequestOptions,
): Promise<Result<void, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientDeleteRequest, void> = {
  method: "DELETE",
  path: "/api/{serviceId}/client/delete/{clientId}",
  idempotent: true,
  request: ClientDeleteRequestSchema,
};
