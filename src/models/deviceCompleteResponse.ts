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
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your verification page has to tell the user. Look at this first. */
  action: s.optional(DeviceCompleteResponseActionSchema),
  /** The claims that the user allowed the client to know. */
  consentedClaims: s.optional(s.array(s.string)),
});
