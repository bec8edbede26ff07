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
 * Looks up the user code that somebody has typed into your verification page, and tells which client asks for
 * what. The page calls this before it asks for consent; what the user decides goes to `deviceFlowComplete`.
 *
 * User codes are short. Limit how often one visitor may try
 * ([RFC 8628](https://www.rfc-editor.org/rfc/rfc8628#section-5.1)).
 *
 * | `action` | what your server must do |
 * |---|---|
 * | `VALID` | authenticates the user, shows `clientName` and `scopes`, asks for consent, then calls `deviceFlowComplete` |
 * | `EXPIRED` | tells the user that the code has expired, and to start again on the device |
 * | `NOT_EXIST` | tells the user that the code is wrong, and lets the user type it again |
 * | `INTERNAL_SERVER_ERROR` | tells the user that something went wrong, and to start again on the device: Authlete failed |
 * | `SERVER_ERROR` | the same: some versions of Authlete return this value instead |
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
 *     return "There is no such code. Please type it again.";
 *   case "EXPIRED":
 *     return "The code has expired. Please start again on your device.";
 *   default:
 *     return "Something went wrong. Please start again on your device.";
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the service, and the user code
 * @param options the {@link RequestOptions} of this call
 * @returns whether the code is valid and what the client asks for, or an error of {@link OperationError}; the
 *   promise never rejects
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
