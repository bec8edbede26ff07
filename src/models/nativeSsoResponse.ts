import { NativeSsoResponseActionSchema } from "./nativeSsoResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `nativeSsoProcess` gives back.
 *
 * @example
 * ```ts
 * const answer: NativeSsoResponse = {
 *   action: "OK",
 *   responseContent: '{"access_token":"n4Ew7vQe","token_type":"Bearer","device_secret":"c2VjcmV0"}',
 * };
 * ```
 */
export interface NativeSsoResponse extends s.InferOutput<typeof NativeSsoResponseSchema> {}

/** Schema of {@link NativeSsoResponse}. */
export const NativeSsoResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What the token endpoint has to do next. Look at this first. */
  action: s.optional(NativeSsoResponseActionSchema),
  /**
   * Body for the client: a JSON object in a string, with tokens and the device secret where `action` is `OK`.
   */
  responseContent: s.optional(s.string),
  /** The new ID token, which `responseContent` holds as well. It has the claims `sid` and `ds_hash`. */
  idToken: s.optional(s.string),
});
