import { NativeSsoLogoutResponseActionSchema } from "./nativeSsoLogoutResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How it ended. */
  action: v.optional(NativeSsoLogoutResponseActionSchema),
  /** How many records of tokens were deleted. 0: there were none for the session. */
  count: v.optional(v.IntegerSchema),
});

/**
 * What `nativeSsoLogout` gives back.
 *
 * @example
 * ```ts
 * const answer: NativeSsoLogoutResponse = { action: "OK", count: 3 };
 * ```
 */
export interface NativeSsoLogoutResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link NativeSsoLogoutResponse}. */
export const NativeSsoLogoutResponseSchema: v.GenericSchema<NativeSsoLogoutResponse> = schema;
