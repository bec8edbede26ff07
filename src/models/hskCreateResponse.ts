import { HskSchema } from "./hsk.js";
import { HskCreateResponseActionSchema } from "./hskCreateResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `hardwareSecurityKeysCreate`: the new key.
 *
 * @example
 * ```ts
 * declare const response: HskCreateResponse;
 * if (response.action !== "SUCCESS") throw new Error(response.resultMessage);
 * ```
 */
export interface HskCreateResponse extends s.InferOutput<typeof HskCreateResponseSchema> {}

/** Schema of {@link HskCreateResponse}. */
export const HskCreateResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The result of the call. */
  action: s.optional(HskCreateResponseActionSchema),
  /** The new key. Absent unless the call succeeded. */
  hsk: s.optional(HskSchema),
});
