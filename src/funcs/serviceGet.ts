import type { OperationError } from "../models/errors.js";
import { type ServiceGetRequest, ServiceGetRequestSchema } from "../models/operations/serviceGetRequest.js";
import { type Service, ServiceSchema } from "../models/service.js";
import { carryOut } from "../runtime/carryOut.js";
import type { Client, Operation, RequestOptions } from "../runtime/client.js";
import type { Result } from "../runtime/result.js";

/**
 * Reads the settings of a service, for example before `serviceUpdate`, which wants all of them back. For the
 * document that clients read, there is `serviceGetConfiguration`.
 *
 * The value holds secrets, such as the private keys in `jwks`, so do not log or publish it. A bearer that may
 * manage clients of the service but not see the service itself gets little more than number, name and ID.
 *
 * @example
 * ```ts
 * const res = await serviceGet(authlete, { serviceId: "715948317" });
 * if (res.ok) {
 *   const { serviceName, accessTokenDuration } = res.value;
 *   console.log(`${serviceName}: access tokens live ${accessTokenDuration} seconds.`);
 * } else {
 *   console.error(res.error.message);
 * }
 * ```
 *
 * @param client the context: an `AuthleteCore`, or whatever else implements `Client`
 * @param request the service
 * @param options what this call does differently: timeout, retries, headers, signal
 * @returns its settings, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/service-management/get-service
 */
export function serviceGet(
  client: Client,
  request: ServiceGetRequest = {},
  options?: RequestOptions,
): Promise<Result<Service, OperationError>> {
  return carryOut(client, operation, request, options);
}

const operation: Operation<ServiceGetRequest, Service> = {
  method: "GET",
  path: "/api/{serviceId}/service/get",
  request: ServiceGetRequestSchema,
  response: ServiceSchema,
};
