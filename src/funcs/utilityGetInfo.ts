import type { OperationError } from "../models/errors.js";
import { type InfoResponse, InfoResponseSchema } from "../models/infoResponse.js";
import {
  type UtilityGetInfoRequest,
  UtilityGetInfoRequestSchema,
} from "../models/operations/utilityGetInfoRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the version of the Authlete server and the features that it supports. The call needs neither a service nor
 * credentials, and sends none.
 *
 * A feature that the server supports is not necessarily enabled for a service: see the settings of each service, which
 * `serviceGet` returns.
 *
 * @example
 * ```ts
 * const res = await utilityGetInfo(authlete);
 * if (res.ok && !res.value.features.includes("ciba")) {
 *   console.warn(`Authlete ${res.value.version} does not support CIBA.`);
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request an empty object; can be omitted
 * @param options the {@link RequestOptions} of this call
 * @returns the version and the features, or an error of {@link OperationError}; the promise never rejects
 */
export function utilityGetInfo(
  authlete: Context,
  request: UtilityGetInfoRequest = {},
  options?: RequestOptions,
): Promise<Result<InfoResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<UtilityGetInfoRequest, InfoResponse> = {
  method: "GET",
  path: "/api/info",
  idempotent: true,
  request: UtilityGetInfoRequestSchema,
  anonymous: true,
  response: InfoResponseSchema,
};
