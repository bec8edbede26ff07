import { type Client, ClientSchema } from "../models/client.js";
import type { OperationError } from "../models/errors.js";
import { type ClientGetRequest, ClientGetRequestSchema } from "../models/operations/clientGetRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns all settings of a client. The value contains the secret of the client: keep it out of logs and pages.
 *
 * To change settings, modify the value and pass it to `clientUpdate`.
 *
 * @example
 * ```ts
 * const res = await clientGet(authlete, { clientId: "26888344961664" });
 * if (res.ok) console.log(res.value.clientName, res.value.redirectUris);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the client, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/client-management
 */
export function clientGet(
  authlete: Context,
  request: ClientGetRequest,
  options?: RequestOptions,
): Promise<Result<Client, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientGetRequest, Client> = {
  method: "GET",
  path: "/api/{serviceId}/client/get/{clientId}",
  idempotent: true,
  request: ClientGetRequestSchema,
  response: ClientSchema,
};
