import { HskSchema } from "./hsk.js";
import { HskGetResponseActionSchema } from "./hskGetResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `hardwareSecurityKeysGet` gives back.
 *
 * @example
 * ```ts
 * declare const answer: HskGetResponse;
 * const publicKey = answer.action === "SUCCESS" ? answer.hsk?.publicKey : undefined;
 * ```
 */
export interface HskGetResponse extends s.InferOutput<typeof HskGetResponseSchema> {}

/** Schema of {@link HskGetResponse}. */
export const HskGetResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** How the call ended. Look at this first. */
  action: s.optional(HskGetResponseActionSchema),
  /** The key. Absent unless there is one. */
  hsk: s.optional(HskSchema),
});
