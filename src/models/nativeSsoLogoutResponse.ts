import { NativeSsoLogoutResponseActionSchema } from "./nativeSsoLogoutResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `nativeSsoLogout` gives back.
 *
 * @example
 * ```ts
 * const answer: NativeSsoLogoutResponse = { action: "OK", count: 3 };
 * ```
 */
export interface NativeSsoLogoutResponse extends s.InferOutput<typeof NativeSsoLogoutResponseSchema> {}

/** Schema of {@link NativeSsoLogoutResponse}. */
export const NativeSsoLogoutResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** How it ended. */
  action: s.optional(NativeSsoLogoutResponseActionSchema),
  /** How many records of tokens were deleted. 0: there were none for the session. */
  count: s.optional(s.integer),
});
