import { HskSchema } from "./hsk.js";
import { HskDeleteResponseActionSchema } from "./hskDeleteResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `hardwareSecurityKeysDelete` if the server returns a body. After a deletion, the response is a 204
 * without a body.
 *
 * @example
 * ```ts
 * const response: HskDeleteResponse = { action: "SUCCESS", hsk: { kid: "sign-2025", kty: "EC" } };
 * ```
 */
export interface HskDeleteResponse extends s.InferOutput<typeof HskDeleteResponseSchema> {}

/** Schema of {@link HskDeleteResponse}. */
export const HskDeleteResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The result of the call. */
  action: s.optional(HskDeleteResponseActionSchema),
  /** The key that was deleted. */
  hsk: s.optional(HskSchema),
});
