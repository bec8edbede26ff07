import { DeviceCompleteResponseActionSchema } from "./deviceCompleteResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `deviceFlowComplete` gives back.
 *
 * @example
 * ```ts
 * const answer: DeviceCompleteResponse = { action: "SUCCESS" };
 * ```
 */
export interface DeviceCompleteResponse extends s.InferOutput<typeof DeviceCompleteResponseSchema> {}

/** Schema of {@link DeviceCompleteResponse}. */
export const DeviceCompleteResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your verification page has to tell the user. Look at this first. */
  action: s.optional(DeviceCompleteResponseActionSchema),
  /** The claims that the user allowed the client to know. */
  consentedClaims: s.optional(s.array(s.string)),
});
