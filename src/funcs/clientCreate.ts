import { type Client, ClientSchema } from "../models/client.js";
import type { OperationError } from "../models/errors.js";
import {
  type ClientCreateRequest,
  ClientCreateRequestSchema,
} from "../models/operations/clientCreateRequest.js";
import { run } from "../runtime/run.js";
import { withoutAdditionalProperties } from "../runtime/schema/withoutAdditionalProperties.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Registers a client of the service, for operators and developer portals. If clients register themselves over the
 * network, use `dynamicClientRegistrationRegister` instead.
 *
 * The value is the client as stored, including everything that Authlete set: the ID (`clientId`), the secret
 * (`clientSecret`), and the defaults of omitted settings. If Authlete rejects a setting, the call returns an error with
 * the status 400.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await clientCreate(authlete, {
 *   client: {
 *     clientName: "Photo Printer",
 *     developer: "john",
 *     clientType: "CONFIDENTIAL",
 *     applicationType: "WEB",
 *     grantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
 *     responseTypes: ["CODE"],
 *     redirectUris: ["https://printer.example.com/callback"],
 *     tokenAuthMethod: "CLIENT_SECRET_BASIC",
 *   },
 * });
 * if (res.ok) console.log(`Registered as ${res.value.clientId}.`);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the registered client, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/client-management
 */
export function clientCreate(
  authlete: Context,
  request: ClientCreateRequest = {},
  options?: RequestOptions,
): Promise<Result<Client, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ClientCreateRequest, Client> = {
  method: "POST",
  path: "/api/{serviceId}/client/create",
  idempotent: false,
  request: withoutAdditionalProperties(ClientCreateRequestSchema, "client"),
  body: "client",
  response: ClientSchema,
};
