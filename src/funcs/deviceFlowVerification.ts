import {
  type DeviceVerificationResponse,
  DeviceVerificationResponseSchema,
} from "../models/deviceVerificationResponse.js";
import type { OperationError } from "../models/errors.js";
import {
  type DeviceFlowVerificationRequest,
  DeviceFlowVerificationRequestSchema,
} from "../models/operations/deviceFlowVerificationRequest.js";
import { run } from "../runtime/run.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Looks up the user code that was entered on your verification page, and returns the client and the scopes that it
 * requests. Your verification page calls it before it asks for consent, and reports the decision of the user to
 * `deviceFlowComplete`.
 *
 * User codes are short. Limit how often a visitor can try, as [OAuth 2.0 Device Authorization Grant (RFC
 * 8628)](https://www.rfc-editor.org/rfc/rfc8628#section-5.1) recommends.
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `VALID` | authenticate the user, show `clientName` and `scopes`, ask for consent, then call `deviceFlowComplete` |
 * | `EXPIRED` | tell the user that the code has expired, and ask the user to start again on the device |
 * | `NOT_EXIST` | tell the user that the code is wrong, and let the user enter it again |
 * | `INTERNAL_SERVER_ERROR` | tell the user that an error occurred, and ask the user to start again on the device: Authlete failed |
 * | `SERVER_ERROR` | the same as for `INTERNAL_SERVER_ERROR`: some versions of Authlete return this action instead |
 *
 * @example
 * ```ts
 * const res = await deviceFlowVerification(authlete, {
 *   deviceVerificationRequest: { userCode: "KWPQTZHVRM" },
 * });
 * if (!res.ok) return "Something went wrong. Please start again on your device.";
 * const { action, clientName, scopes = [] } = res.value;
 * switch (action) {
 *   case "VALID":
 *     return `Allow ${clientName} to use ${scopes.map((scope) => scope.name).join(", ")}?`;
 *   case "NOT_EXIST":
 *     return "The code is wrong. Please enter it again.";
 *   case "EXPIRED":
 *     return "The code has expired. Please start again on your device.";
 *   default:
 *     return "Something went wrong. Please start again on your device.";
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns whether the code is valid and what the client requests, or an error of {@link OperationError}; the promise
 *   never rejects
 * @see https://www.rfc-editor.org/rfc/rfc8628#section-3.3
 * @see https://developers.authlete.com/api-reference/device-flow/process-device-verification-request
 */
export function deviceFlowVerification(
  authlete: Context,
  request: DeviceFlowVerificationRequest,
  options?: RequestOptions,
): Promise<Result<DeviceVerificationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<DeviceFlowVerificationRequest, DeviceVerificationResponse> = {
  method: "POST",
  path: "/api/{serviceId}/device/verification",
  idempotent: true,
  request: DeviceFlowVerificationRequestSchema,
  body: "deviceVerificationRequest",
  response: DeviceVerificationResponseSchema,
};
