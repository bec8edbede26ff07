import type { OperationError } from "../models/errors.js";
import { type InfoResponse, InfoResponseSchema } from "../models/infoResponse.js";
import {
  type UtilityGetInfoRequest,
  UtilityGetInfoRequestSchema,
} from "../models/operations/utilityGetInfoRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Tells the version of the Authlete server and what it is able to do. It needs neither a service nor
 * credentials, and sends none.
 *
 * What the server can do is not yet what a service does: that is in the configuration of each service, see
 * `serviceGet`.
 *
 * @example
 * ```ts
 * const res = await utilityGetInfo(authlete);
 * if (res.ok && !res.value.features.includes("ciba")) {
 *   console.warn(`Authlete ${res.value.version} does not know CIBA.`);
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request nothing; may be left out
 * @param options the {@link RequestOptions} of this call
 * @returns the server's version and features, or an error of {@link OperationError}; the promise never rejects
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
