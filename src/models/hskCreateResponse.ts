import { HskSchema } from "./hsk.js";
import { HskCreateResponseActionSchema } from "./hskCreateResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How the call ended. Look at this first. */
  action: v.optional(HskCreateResponseActionSchema),
  /** The new key. Absent unless the call succeeded. */
  hsk: v.optional(HskSchema),
});

/**
 * What `hardwareSecurityKeysCreate` gives back.
 *
 * @example
 * ```ts
 * declare const answer: HskCreateResponse;
 * if (answer.action !== "SUCCESS") throw new Error(answer.resultMessage);
 * ```
 */
export interface HskCreateResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link HskCreateResponse}. */
export const HskCreateResponseSchema: v.GenericSchema<HskCreateResponse> = schema;
