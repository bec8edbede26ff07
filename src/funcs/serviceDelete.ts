import type { OperationError } from "../models/errors.js";
import {
  type ServiceDeleteRequest,
  ServiceDeleteRequestSchema,
} from "../models/operations/serviceDeleteRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Deletes a service. Its clients and tokens are of no use afterwards, and no function of this SDK brings it
 * back.
 *
 * Name the service: a request without `serviceId` deletes the service of the context. Services that belong to
 * an organization are deleted in the console or at Authlete's IdP endpoint instead, see the link. A bearer
 * that may not delete the service gets a `ResultError` with the status 403.
 *
 * @example
 * ```ts
 * const res = await serviceDelete(authlete, { serviceId: "715948317" });
 * if (res.ok) console.log("Deleted.");
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service
 * @param options the {@link RequestOptions} of this call
 * @returns nothing, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/service-management
 */
export function serviceDelete(
  authlete: Context,
  request: ServiceDeleteRequest = {},
  options?: RequestOptions,
): Promise<Result<void, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ServiceDeleteRequest, void> = {
  method: "DELETE",
  path: "/api/{serviceId}/service/delete",
  idempotent: true,
  request: ServiceDeleteRequestSchema,
};
