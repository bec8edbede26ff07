import * as s from "./schemaParts.js";

/**
 * What `deviceFlowVerification` sends.
 *
 * @example
 * ```ts
 * const request: DeviceVerificationRequest = { userCode: "KWPQTZHVRM" };
 * ```
 */
export interface DeviceVerificationRequest extends s.InferOutput<typeof DeviceVerificationRequestSchema> {}

/** Schema of {@link DeviceVerificationRequest}. */
export const DeviceVerificationRequestSchema = s.object({
  /** The code that the user typed in, `user_code` of the answer to the device. */
  userCode: s.string,
});
