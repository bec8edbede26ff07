import type { OperationError } from "../models/errors.js";
import { type HskGetResponse, HskGetResponseSchema } from "../models/hskGetResponse.js";
import {
  type HardwareSecurityKeysGetRequest,
  HardwareSecurityKeysGetRequestSchema,
} from "../models/operations/hardwareSecurityKeysGetRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns a key of the service in the hardware security module (HSM) by its handle, without the private key, which
 * never leaves the module. Requires a dedicated Authlete server.
 *
 * | `action` | meaning |
 * |---|---|
 * | `SUCCESS` | `hsk` contains the key |
 * | `INVALID_REQUEST` | the call is invalid: see `resultMessage` |
 * | `NOT_FOUND` | the service has no key with this handle |
 * | `SERVER_ERROR` | Authlete or the HSM failed: try again later |
 *
 * @example
 * ```ts
 * declare const handle: string; // from the response of hardwareSecurityKeysCreate
 * const res = await hardwareSecurityKeysGet(authlete, { handle });
 * if (!res.ok) throw res.error;
 * if (res.value.action === "SUCCESS") console.log(res.value.hsk?.publicKey);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the result, and the key, or an error of {@link OperationError}; the promise never rejects
 */
export function hardwareSecurityKeysGet(
  authlete: Context,
  request: HardwareSecurityKeysGetRequest,
  options?: RequestOptions,
): Promise<Result<HskGetResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<HardwareSecurityKeysGetRequest, HskGetResponse> = {
  method: "GET",
  path: "/api/{serviceId}/hsk/get/{handle}",
  idempotent: true,
  request: HardwareSecurityKeysGetRequestSchema,
  response: HskGetResponseSchema,
};
