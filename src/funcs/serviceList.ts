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
 * Lists services, page by page: those that the bearer may see at least in part; with an administrative token,
 * all of the Authlete server. `paginate` of `authlete-typescript-sdk/paginate` goes through all pages.
 *
 * Of a service whose clients the bearer may manage, but which it may not see itself, it gets little more than
 * number, name and ID.
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
 * @param request which page
 * @param options the {@link RequestOptions} of this call
 * @returns the page, and how many services there are in all, or an error of {@link OperationError};
 *   the promise never rejects
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
