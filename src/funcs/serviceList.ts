import type { OperationError } from "../models/errors.js";
import {
  type ServiceListRequest,
  ServiceListRequestSchema,
} from "../models/operations/serviceListRequest.js";
import {
  type ServiceGetListResponse,
  ServiceGetListResponseSchema,
} from "../models/serviceGetListResponse.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists services, one page at a time: the services that the bearer may view at least in part or, with an administrative
 * token, all services of the Authlete server. `paginate` of `authlete-typescript-sdk/paginate` iterates over all pages.
 *
 * If the bearer may manage the clients of a service but not view the service itself, the list contains little more than
 * the number, name and ID of that service.
 *
 * @example
 * ```ts
 * const res = await serviceList(authlete, { end: 20 });
 * if (res.ok) {
 *   for (const { apiKey, serviceName } of res.value.services ?? []) console.log(apiKey, serviceName);
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request which page to return
 * @param options the {@link RequestOptions} of this call
 * @returns the page and the total number of services, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/service-management
 */
export function serviceList(
  authlete: Context,
  request: ServiceListRequest = {},
  options?: RequestOptions,
): Promise<Result<ServiceGetListResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ServiceListRequest, ServiceGetListResponse> = {
  method: "GET",
  path: "/api/service/get/list",
  idempotent: true,
  request: ServiceListRequestSchema,
  response: ServiceGetListResponseSchema,
  list: "services",
};
