import { DeviceCompleteResponseActionSchema } from "./deviceCompleteResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `deviceFlowComplete`: whether the user's decision was stored.
 *
 * @example
 * ```ts
 * const response: DeviceCompleteResponse = { action: "SUCCESS" };
 * ```
 */
export interface DeviceCompleteResponse extends s.InferOutput<typeof DeviceCompleteResponseSchema> {}

/** Schema of {@link DeviceCompleteResponse}. */
export const DeviceCompleteResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your verification page must tell the user. */
  action: s.optional(DeviceCompleteResponseActionSchema),
  /** Names of the claims that the user consented to share with the client. */
  consentedClaims: s.optional(s.array(s.string)),
});
