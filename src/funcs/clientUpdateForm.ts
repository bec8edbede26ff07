import { ClientSchema, type Client as RegisteredClient } from "../models/client.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientUpdateFormRequest,
  ClientUpdateFormRequestSchema,
} from "../models/operations/clientUpdateFormRequest.js";
import { carryOut } from "../runtime/carryOut.js";
import type { Client, Operation, RequestOptions } from "../runtime/client.js";
import { formOf } from "../runtime/form.js";
import type { Result } from "../runtime/result.js";

/**
 * Changes the settings of a client like `clientUpdate`, but sends them as `application/x-www-form-urlencoded`
 * instead of JSON.
 *
 * Prefer `clientUpdate`: a form has no types and no agreed way to nest. Here an array becomes one parameter
 * for each element, and an element or member that is an object (in `attributes`, `clientNames`, `extension`)
 * goes as JSON.
 *
 * @example
 * ```ts
 * const clientId = "26888344961664";
 * const before = await clientGet(authlete, { clientId });
 * if (!before.ok) throw before.error;
 * const client = { ...before.value, clientName: "Photo Printer 2" };
 * const res = await clientUpdateForm(authlete, { clientId, client });
 * if (res.ok) console.log(res.value.clientName);
 * else console.error(res.error.message);
 * ```
 *
 * @param client the context: an `AuthleteCore`, or whatever else implements `Client`
 * @param request the service, the client, and its settings from now on
 * @param options what this call does differently: timeout, retries, headers, signal
 * @returns the client as it is now, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/client-management
 */
export function clientUpdateForm(
  client: Client,
  request: ClientUpdateFormRequest,
  options?: RequestOptions,
): Promise<Result<RegisteredClient, OperationError>> {
  return carryOut(client, operation, request, options);
}

const operation: Operation<ClientUpdateFormRequest, RegisteredClient> = {
  method: "POST",
  path: "/api/{serviceId}/client/update/{clientId}",
  request: ClientUpdateFormRequestSchema,
  body: "client",
  form: formOf,
  response: ClientSchema,
};
