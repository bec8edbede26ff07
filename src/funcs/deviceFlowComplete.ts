import {
  type DeviceCompleteResponse,
  DeviceCompleteResponseSchema,
} from "../models/deviceCompleteResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type DeviceFlowCompleteRequest,
  DeviceFlowCompleteRequestSchema,
} from "../models/operations/deviceFlowCompleteRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Tells Authlete what the user decided on your verification page, after `deviceFlowVerification` found the
 * user code valid. The device learns of it when it polls the token endpoint next (`tokenProcess`): it gets
 * tokens, the error `access_denied`, or `expired_token` where the result was `TRANSACTION_FAILED`.
 *
 * An ID token is among the tokens where the client asked for the scope `openid`; `sub`, `authTime`, `acr` and
 * `claims` of the request are for it.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `SUCCESS` | tells the user to go on with the device |
 * | `USER_CODE_EXPIRED` | tells the user that the code has expired, and to start again on the device |
 * | `USER_CODE_NOT_EXIST` | tells the user that the code is no longer valid, and to start again on the device |
 * | `INVALID_REQUEST` | shows an error page: this call was wrong |
 * | `SERVER_ERROR` | tells the user that something went wrong, and to start again on the device: Authlete failed |
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * declare const allowed: boolean; // what the user decided
 * const res = await deviceFlowComplete(authlete, {
 *   deviceCompleteRequest: {
 *     userCode: "KWPQTZHVRM",
 *     result: allowed ? "AUTHORIZED" : "ACCESS_DENIED",
 *     subject: "john",
 *   },
 * });
 * const done = res.ok && res.value.action === "SUCCESS";
 * console.log(done ? "Please go on with your device." : "Please start again on your device.");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, the user code, the decision, and what the tokens shall hold
 * @param options the {@link RequestOptions} of this call
 * @returns whether the decision is on record, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5 for what the device gets
 * @see https://developers.authlete.com/api-reference/device-flow/complete-device-authorization
 */
export function deviceFlowComplete(
  authlete: Context,
  request: DeviceFlowCompleteRequest,
  options?: RequestOptions,
): Promise<Result<DeviceCompleteResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<DeviceFlowCompleteRequest, DeviceCompleteResponse> = {
  method: "POST",
  path: "/api/{serviceId}/device/complete",
  idempotent: false,
  request: DeviceFlowCompleteRequestSchema,
  body: "deviceCompleteRequest",
  response: DeviceCompleteResponseSchema,
};
