import * as v from "./valibot.js";

const schema = v.object({
  /** The code that the user typed in, `user_code` of the answer to the device. */
  userCode: v.string(),
});

/**
 * What `deviceFlowVerification` sends.
 *
 * @example
 * ```ts
 * const request: DeviceVerificationRequest = { userCode: "KWPQTZHVRM" };
 * ```
 */
export interface DeviceVerificationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link DeviceVerificationRequest}. */
export const DeviceVerificationRequestSchema: v.GenericSchema<DeviceVerificationRequest> = schema;
