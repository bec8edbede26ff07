import { DeviceCompleteResponseActionSchema } from "./deviceCompleteResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your verification page has to tell the user. Look at this first. */
  action: v.optional(DeviceCompleteResponseActionSchema),
});

/**
 * What `deviceFlowComplete` gives back.
 *
 * @example
 * ```ts
 * const answer: DeviceCompleteResponse = { action: "SUCCESS" };
 * ```
 */
export interface DeviceCompleteResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link DeviceCompleteResponse}. */
export const DeviceCompleteResponseSchema: v.GenericSchema<DeviceCompleteResponse> = schema;
