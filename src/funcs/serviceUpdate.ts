import type { OperationError } from "../models/errors.js";
import {
  type ServiceUpdateRequest,
  ServiceUpdateRequestSchema,
} from "../models/operations/serviceUpdateRequest.js";
import { type Service, ServiceSchema } from "../models/service.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Replaces the settings of a service.
 *
 * The request must contain all settings: an omitted setting is reset. To change some settings, use `servicePatch` of
 * `authlete-typescript-sdk/patch`, or start from the value of `serviceGet`, as in the example. Both preserve settings
 * that this SDK does not know.
 *
 * @example
 * ```ts
 * const current = await serviceGet(authlete);
 * if (!current.ok) throw current.error;
 * const res = await serviceUpdate(authlete, {
 *   service: { ...current.value, accessTokenDuration: 600, pkceRequired: true },
 * });
 * if (res.ok) console.log(res.value.modifiedAt);
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service ID and all settings
 * @param options the {@link RequestOptions} of this call
 * @returns the updated settings, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/service-management
 */
export function serviceUpdate(
  authlete: Context,
  request: ServiceUpdateRequest,
  options?: RequestOptions,
): Promise<Result<Service, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ServiceUpdateRequest, Service> = {
  method: "POST",
  path: "/api/{serviceId}/service/update",
  idempotent: true,
  request: ServiceUpdateRequestSchema,
  body: "service",
  response: ServiceSchema,
};
