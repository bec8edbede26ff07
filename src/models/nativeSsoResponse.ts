import { NativeSsoResponseActionSchema } from "./nativeSsoResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the token endpoint has to do next. Look at this first. */
  action: v.optional(NativeSsoResponseActionSchema),
  /**
   * Body for the client: a JSON object in a string, with tokens and the device secret where `action` is `OK`.
   */
  responseContent: v.optional(v.string()),
  /** The new ID token, which `responseContent` holds as well. It has the claims `sid` and `ds_hash`. */
  idToken: v.optional(v.string()),
});

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
export interface NativeSsoResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link NativeSsoResponse}. */
export const NativeSsoResponseSchema: v.GenericSchema<NativeSsoResponse> = schema;
