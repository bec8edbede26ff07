import type { OperationError } from "../models/errors.js";
import { type HskCreateResponse, HskCreateResponseSchema } from "../models/hskCreateResponse.js";
import {
  type HardwareSecurityKeysCreateRequest,
  HardwareSecurityKeysCreateRequestSchema,
} from "../models/operations/hardwareSecurityKeysCreateRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates a key pair for the service in a hardware security module (HSM). The private key never leaves the module; the
 * response contains the public key.
 *
 * A key cannot be changed afterwards. Requires a dedicated Authlete server that is connected to an HSM (the feature
 * `hsm` of `utilityGetInfo`).
 *
 * | `action` | meaning |
 * |---|---|
 * | `SUCCESS` | the key was created; store its `handle`, which `hardwareSecurityKeysGet` and `hardwareSecurityKeysDelete` require |
 * | `INVALID_REQUEST` | no key was created, because the call is invalid: see `resultMessage` |
 * | `NOT_FOUND` | not returned by this function, only by the functions that take a handle |
 * | `SERVER_ERROR` | Authlete or the HSM failed: before you try again, check with `hardwareSecurityKeysList` whether the key exists |
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await hardwareSecurityKeysCreate(authlete, {
 *   hskCreateRequest: { kty: "EC", use: "sig", alg: "ES256", kid: "sign-2025" },
 * });
 * if (!res.ok) throw res.error;
 * if (res.value.action !== "SUCCESS") throw new Error(res.value.resultMessage);
 * console.log(res.value.hsk?.handle);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the result, and the key, or an error of {@link OperationError}; the promise never rejects
 */
export function hardwareSecurityKeysCreate(
  authlete: Context,
  request: HardwareSecurityKeysCreateRequest,
  options?: RequestOptions,
): Promise<Result<HskCreateResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<HardwareSecurityKeysCreateRequest, HskCreateResponse> = {
  method: "POST",
  path: "/api/{serviceId}/hsk/create",
  idempotent: false,
  request: HardwareSecurityKeysCreateRequestSchema,
  body: "hskCreateRequest",
  response: HskCreateResponseSchema,
};
