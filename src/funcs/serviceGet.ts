import type { OperationError } from "../models/errors.js";
import { type ServiceGetRequest, ServiceGetRequestSchema } from "../models/operations/serviceGetRequest.js";
import { type Service, ServiceSchema } from "../models/service.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

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
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service
 * @param options the {@link RequestOptions} of this call
 * @returns its settings, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/api-reference/service-management/get-service
 */
export function serviceGet(
  authlete: Context,
  request: ServiceGetRequest = {},
  options?: RequestOptions,
): Promise<Result<Service, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ServiceGetRequest, Service> = {
  method: "GET",
  path: "/api/{serviceId}/service/get",
  idempotent: true,
  request: ServiceGetRequestSchema,
  response: ServiceSchema,
};
