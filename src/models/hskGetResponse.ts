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
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The result of the call. */
  action: s.optional(HskGetResponseActionSchema),
  /** The key. Absent unless there is one. */
  hsk: s.optional(HskSchema),
});
