import { NativeSsoLogoutResponseActionSchema } from "./nativeSsoLogoutResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `nativeSsoLogout`: the number of deleted token records.
 *
 * @example
 * ```ts
 * const response: NativeSsoLogoutResponse = { action: "OK", count: 3 };
 * ```
 */
export interface NativeSsoLogoutResponse extends s.InferOutput<typeof NativeSsoLogoutResponseSchema> {}

/** Schema of {@link NativeSsoLogoutResponse}. */
export const NativeSsoLogoutResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The result of the call. */
  action: s.optional(NativeSsoLogoutResponseActionSchema),
  /** Number of token records that were deleted. 0: the session had none. */
  count: s.optional(s.integer),
});
