import type { OperationError } from "../models/errors.js";
import { type HskDeleteResponse, HskDeleteResponseSchema } from "../models/hskDeleteResponse.js";
import {
  type HardwareSecurityKeysDeleteRequest,
  HardwareSecurityKeysDeleteRequestSchema,
} from "../models/operations/hardwareSecurityKeysDeleteRequest.js";
import { optional } from "../models/schemaParts.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Deletes a key of the service in the hardware security module (HSM). The service can no longer sign or decrypt with
 * it. Requires a dedicated Authlete server.
 *
 * The value is usually `undefined`, because Authlete responds with 204. If the response has a body, the value is an
 * {@link HskDeleteResponse}. If the call is rejected, the error is a `ResultError` with 400 (invalid request), 401 or
 * 403 (credentials).
 *
 * | `action` of the value, if there is one | meaning |
 * |---|---|
 * | `SUCCESS` | the key was deleted |
 * | `INVALID_REQUEST` | the call is invalid: see `resultMessage` |
 * | `NOT_FOUND` | the service has no key with this handle |
 * | `SERVER_ERROR` | Authlete or the HSM failed: try again later |
 *
 * @example
 * ```ts
 * declare const handle: string; // from the response of hardwareSecurityKeysCreate
 * const res = await hardwareSecurityKeysDelete(authlete, { handle });
 * if (!res.ok) throw res.error;
 * if (res.value && res.value.action !== "SUCCESS") throw new Error(res.value.resultMessage);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns no value, or the body of the response, or an error of {@link OperationError}; the promise never rejects
 */
export function hardwareSecurityKeysDelete(
  authlete: Context,
  request: HardwareSecurityKeysDeleteRequest,
  options?: RequestOptions,
): Promise<Result<HskDeleteResponse | undefined, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<HardwareSecurityKeysDeleteRequest, HskDeleteResponse | undefined> = {
  method: "DELETE",
  path: "/api/{serviceId}/hsk/delete/{handle}",
  idempotent: true,
  request: HardwareSecurityKeysDeleteRequestSchema,
  response: optional(HskDeleteResponseSchema),
};
