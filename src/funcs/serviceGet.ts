import type { OperationError } from "../models/errors.js";
import { type ServiceGetRequest, ServiceGetRequestSchema } from "../models/operations/serviceGetRequest.js";
import { type Service, ServiceSchema } from "../models/service.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the settings of a service, for example before `serviceUpdate`, which requires all of them. For the discovery
 * document that clients read, use `serviceGetConfiguration`.
 *
 * The value contains secrets, such as the private keys in `jwks`: do not log or publish it. If the bearer may manage
 * clients of the service but not view the service itself, the value contains little more than the number, name and ID.
 *
 * @example
 * ```ts
 * const res = await serviceGet(authlete, { serviceId: "715948317" });
 * if (res.ok) {
 *   const { serviceName, accessTokenDuration } = res.value;
 *   console.log(`${serviceName}: access tokens are valid for ${accessTokenDuration} seconds.`);
 * } else {
 *   console.error(res.error.message);
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the settings, or an error of {@link OperationError}; the promise never rejects
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
