import type { OperationError } from "../models/errors.js";
import {
  type ClientDeleteRequest,
  ClientDeleteRequestSchema,
} from "../models/operations/clientDeleteRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Deletes a client permanently, with its access tokens and refresh tokens. A client that is registered again gets a new
 * ID and a new secret. To block a client temporarily, use `clientManagementUpdateLockFlag`.
 *
 * On success, there is no value. If the client does not exist, the call returns an error with the status 404.
 *
 * @example
 * ```ts
 * const res = await clientDelete(authlete, { clientId: "26888344961664" });
 * if (res.ok) console.log("The client was deleted.");
 * else if (res.error.statusCode === 404) console.log("The client does not exist.");
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns no value, or an error of {@link OperationError}; the promise never rejects
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
