import { DeviceVerificationRequestSchema } from "../deviceVerificationRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The user code to look up. */
  deviceVerificationRequest: DeviceVerificationRequestSchema,
});

/**
 * The request of `deviceFlowVerification`.
 *
 * @example
 * ```ts
 * const request: DeviceFlowVerificationRequest = { deviceVerificationRequest: { userCode: "KWPQTZHVRM" } };
 * ```
 */
export interface DeviceFlowVerificationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link DeviceFlowVerificationRequest}. */
export const DeviceFlowVerificationRequestSchema: v.GenericSchema<DeviceFlowVerificationRequest> = schema;
