import * as s from "./schemaParts.js";

/**
 * The body of `deviceFlowVerification`: the user code to check.
 *
 * @example
 * ```ts
 * const request: DeviceVerificationRequest = { userCode: "KWPQTZHVRM" };
 * ```
 */
export interface DeviceVerificationRequest extends s.InferOutput<typeof DeviceVerificationRequestSchema> {}

/** Schema of {@link DeviceVerificationRequest}. */
export const DeviceVerificationRequestSchema = s.object({
  /** The code that the user entered, `user_code` of the response to the device. */
  userCode: s.string,
});
