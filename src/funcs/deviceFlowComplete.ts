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
 * Reports what the user decided on your verification page, after `deviceFlowVerification` found the user code valid.
 * The device receives the result from the token endpoint when it polls the next time (`tokenProcess`): tokens, the
 * error `access_denied`, or the error `expired_token` if the `result` is `TRANSACTION_FAILED`.
 *
 * If the client requested the scope `openid`, an ID token is also issued. The fields `sub`, `authTime`, `acr` and
 * `claims` of the request apply to the ID token.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `SUCCESS` | ask the user to continue on the device |
 * | `USER_CODE_EXPIRED` | tell the user that the code has expired, and ask the user to start again on the device |
 * | `USER_CODE_NOT_EXIST` | tell the user that the code is no longer valid, and ask the user to start again on the device |
 * | `INVALID_REQUEST` | show an error page: the call is invalid |
 * | `SERVER_ERROR` | tell the user that an error occurred, and ask the user to start again on the device: Authlete failed |
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
 * console.log(done ? "Please continue on your device." : "Please start again on your device.");
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns whether the decision was recorded, or an error of {@link OperationError}; the promise never rejects
 * @see https://www.rfc-editor.org/rfc/rfc8628#section-3.5 for what the device receives
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
