import type { OperationError } from "../models/errors.js";
import {
  type ServiceDeleteRequest,
  ServiceDeleteRequestSchema,
} from "../models/operations/serviceDeleteRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Deletes a service. Its clients and tokens are unusable afterwards, and no function of this SDK can restore the
 * service.
 *
 * Always pass `serviceId`: a request without it deletes the service of the context. Use it only with your own Authlete
 * server: the clusters of Authlete reject the call. To delete a service of an organization, use `serviceRemove`. If the
 * bearer is not allowed to delete the service, the error is a `ResultError` with the status 403.
 *
 * @example
 * ```ts
 * const res = await serviceDelete(authlete, { serviceId: "715948317" });
 * if (res.ok) console.log("Deleted.");
 * else console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns no value, or an error of {@link OperationError}; the promise never rejects
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
