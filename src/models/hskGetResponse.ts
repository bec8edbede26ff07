import { HskSchema } from "./hsk.js";
import { HskGetResponseActionSchema } from "./hskGetResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `hardwareSecurityKeysGet`: the key.
 *
 * @example
 * ```ts
 * declare const response: HskGetResponse;
 * const publicKey = response.action === "SUCCESS" ? response.hsk?.publicKey : undefined;
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
  /** The key. Absent if it does not exist. */
  hsk: s.optional(HskSchema),
});
