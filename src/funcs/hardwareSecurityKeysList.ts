import type { OperationError } from "../models/errors.js";
import { type HskGetListResponse, HskGetListResponseSchema } from "../models/hskGetListResponse.js";
import {
  type HardwareSecurityKeysListRequest,
  HardwareSecurityKeysListRequestSchema,
} from "../models/operations/hardwareSecurityKeysListRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists all keys that the service has in the hardware security module, without their private halves.
 *
 * | `action` | meaning |
 * |---|---|
 * | `SUCCESS` | the keys are in `hsks` |
 * | `INVALID_REQUEST` | this call was wrong, `resultMessage` says why |
 * | `SERVER_ERROR` | Authlete or the HSM failed; try again later |
 *
 * @example
 * ```ts
 * const res = await hardwareSecurityKeysList(authlete);
 * if (res.ok) for (const { handle, kid } of res.value.hsks ?? []) console.log(handle, kid);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service
 * @param options the {@link RequestOptions} of this call
 * @returns how it went, and the keys, or an error of {@link OperationError}; the promise never rejects
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
