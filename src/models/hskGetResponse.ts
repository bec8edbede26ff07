import { HskSchema } from "./hsk.js";
import { HskGetResponseActionSchema } from "./hskGetResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How the call ended. Look at this first. */
  action: v.optional(HskGetResponseActionSchema),
  /** The key. Absent unless there is one. */
  hsk: v.optional(HskSchema),
});

/**
 * What `hardwareSecurityKeysGet` gives back.
 *
 * @example
 * ```ts
 * declare const answer: HskGetResponse;
 * const publicKey = answer.action === "SUCCESS" ? answer.hsk?.publicKey : undefined;
 * ```
 */
export interface HskGetResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link HskGetResponse}. */
export const HskGetResponseSchema: v.GenericSchema<HskGetResponse> = schema;
