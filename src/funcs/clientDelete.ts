import type { OperationError } from "../models/errors.js";
import {
  type ClientDeleteRequest,
  ClientDeleteRequestSchema,
} from "../models/operations/clientDeleteRequest.js";
import { carryOut } from "../runtime/carryOut.js";
import type { Client, Operation, RequestOptions } from "../runtime/client.js";
import type { Result } from "../runtime/result.js";

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
 * @param client the context: an `AuthleteCore`, or whatever else implements `Client`
 * @param request the service, and the client to delete
 * @param options what this call does differently: timeout, retries, headers, signal
 * @returns nothing but success, or an error of {@link OperationError}; the promise never rejects
 */
export function clientDelete(
  client: Client,
  request: ClientDeleteRequest,
  options?: RequestOptions,
): Promise<Result<void, OperationError>> {
  return carryOut(client, operation, request, options);
}

const operation: Operation<ClientDeleteRequest, void> = {
  method: "DELETE",
  path: "/api/{serviceId}/client/delete/{clientId}",
  request: ClientDeleteRequestSchema,
};
