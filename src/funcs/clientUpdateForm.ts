import { type Client, ClientSchema } from "../models/client.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientUpdateFormRequest,
  ClientUpdateFormRequestSchema,
} from "../models/operations/clientUpdateFormRequest.js";
import { formContentType, formOf } from "../runtime/request/form.js";
import { run } from "../runtime/run.js";
import { withoutAdditionalProperties } from "../runtime/schema/withoutAdditionalProperties.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Replaces the settings of a client like `clientUpdate`, but sends them as `application/x-www-form-urlencoded` instead
 * of JSON.
 *
 * Prefer `clientUpdate`: a form has no types and no standard for nested values. An array is sent as one parameter for
 * each element. An element or field that is an object (in `attributes`, `clientNames`, `extension`) is sent as JSON.
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
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the updated client, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/client-management
 */
export function clientUpdateForm(
  authlete: Context,
  request: ClientUpdateFormRequest,
  options?: RequestOptions,
): Promise<Result<Client, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientUpdateFormRequest, Client> = {
  method: "POST",
  path: "/api/{serviceId}/client/update/{clientId}",
  idempotent: true,
  request: withoutAdditionalProperties(ClientUpdateFormRequestSchema, "client"),
  body: "client",
  form: formOf,
  contentType: formContentType,
  response: ClientSchema,
};
