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
 * Deletes a key of the service in the hardware security module. The service cannot sign or decrypt with it
 * any more.
 *
 * The value is `undefined` after a 204, the usual answer. A server that answers with a body gives an
 * {@link HskDeleteResponse}. Refusals are a `ResultError` with 400 (wrong request), 401 or 403 (credentials).
 *
 * | `action` of the value, if there is one | what it means for you |
 * |---|---|
 * | `SUCCESS` | the key is gone |
 * | `INVALID_REQUEST` | this call was wrong, `resultMessage` says why |
 * | `NOT_FOUND` | the service has no key with this handle |
 * | `SERVER_ERROR` | Authlete or the HSM failed; try again later |
 *
 * @example
 * ```ts
 * declare const handle: string; // as hardwareSecurityKeysCreate gave it
 * const res = await hardwareSecurityKeysDelete(authlete, { handle });
 * if (!res.ok) console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, and the handle of the key
 * @param options the {@link RequestOptions} of this call
 * @returns nothing, or what the server says of it, or an error of {@link OperationError}; the promise never rejects
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
