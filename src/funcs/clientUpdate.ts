import { type Client, ClientSchema } from "../models/client.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientUpdateRequest,
  ClientUpdateRequestSchema,
} from "../models/operations/clientUpdateRequest.js";
import { run } from "../runtime/run.js";
import { withoutAdditionalProperties } from "../runtime/schema/withoutAdditionalProperties.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Replaces the settings of a client.
 *
 * The request must contain the whole client: an omitted setting is reset, for example client authentication to `NONE`.
 * To change some settings, use `clientPatch` of `authlete-typescript-sdk/patch`, or start from the value of `clientGet`,
 * as in the example. The secret and the lock have their own functions: `clientManagementUpdateSecret`,
 * `clientManagementRefreshSecret`, `clientManagementUpdateLockFlag`.
 *
 * If the client does not exist, the call returns an error with the status 404. If Authlete rejects a setting, the
 * status is 400.
 *
 * @example
 * ```ts
 * const clientId = "26888344961664";
 * const before = await clientGet(authlete, { clientId });
 * if (!before.ok) throw before.error;
 * const redirectUris = [...(before.value.redirectUris ?? []), "https://printer.example.com/new"];
 * const res = await clientUpdate(authlete, { clientId, client: { ...before.value, redirectUris } });
 * if (res.ok) console.log(res.value.redirectUris);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the updated client, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/client-management
 */
export function clientUpdate(
  authlete: Context,
  request: ClientUpdateRequest,
  options?: RequestOptions,
): Promise<Result<Client, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientUpdateRequest, Client> = {
  method: "POST",
  path: "/api/{serviceId}/client/update/{clientId}",
  idempotent: true,
  request: withoutAdditionalProperties(ClientUpdateRequestSchema, "client"),
  body: "client",
  response: ClientSchema,
};
