import { DeviceVerificationRequestSchema } from "../deviceVerificationRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `deviceFlowVerification`: the user code to look up.
 *
 * @example
 * ```ts
 * const request: DeviceFlowVerificationRequest = { deviceVerificationRequest: { userCode: "KWPQTZHVRM" } };
 * ```
 */
export interface DeviceFlowVerificationRequest
  extends s.InferOutput<typeof DeviceFlowVerificationRequestSchema> {}

/** Schema of {@link DeviceFlowVerificationRequest}. */
export const DeviceFlowVerificationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The user code to look up. */
  deviceVerificationRequest: DeviceVerificationRequestSchema,
});
