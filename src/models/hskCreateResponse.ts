import { HskSchema } from "./hsk.js";
import { HskCreateResponseActionSchema } from "./hskCreateResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `hardwareSecurityKeysCreate` gives back.
 *
 * @example
 * ```ts
 * declare const answer: HskCreateResponse;
 * if (answer.action !== "SUCCESS") throw new Error(answer.resultMessage);
 * ```
 */
export interface HskCreateResponse extends s.InferOutput<typeof HskCreateResponseSchema> {}

/** Schema of {@link HskCreateResponse}. */
export const HskCreateResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** How the call ended. Look at this first. */
  action: s.optional(HskCreateResponseActionSchema),
  /** The new key. Absent unless the call succeeded. */
  hsk: s.optional(HskSchema),
});
