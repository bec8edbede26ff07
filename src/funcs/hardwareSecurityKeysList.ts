import type { OperationError } from "../models/errors.js";
import { type HskGetListResponse, HskGetListResponseSchema } from "../models/hskGetListResponse.js";
import {
  type HardwareSecurityKeysListRequest,
  HardwareSecurityKeysListRequestSchema,
} from "../models/operations/hardwareSecurityKeysListRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists all keys of the service in the hardware security module (HSM), without their private keys. Requires a dedicated
 * Authlete server.
 *
 * | `action` | meaning |
 * |---|---|
 * | `SUCCESS` | `hsks` contains the keys |
 * | `INVALID_REQUEST` | the call is invalid: see `resultMessage` |
 * | `SERVER_ERROR` | Authlete or the HSM failed: try again later |
 *
 * @example
 * ```ts
 * const res = await hardwareSecurityKeysList(authlete);
 * if (!res.ok) throw res.error;
 * if (res.value.action !== "SUCCESS") throw new Error(res.value.resultMessage);
 * for (const { handle, kid } of res.value.hsks ?? []) console.log(handle, kid);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the result, and the keys, or an error of {@link OperationError}; the promise never rejects
 */
export function hardwareSecurityKeysList(
  authlete: Context,
  request: HardwareSecurityKeysListRequest = {},
  options?: RequestOptions,
): Promise<Result<HskGetListResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<HardwareSecurityKeysListRequest, HskGetListResponse> = {
  method: "GET",
  path: "/api/{serviceId}/hsk/get/list",
  idempotent: true,
  request: HardwareSecurityKeysListRequestSchema,
  response: HskGetListResponseSchema,
};
