import { NativeSsoResponseActionSchema } from "./nativeSsoResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `nativeSsoProcess`: the token response that your server must return.
 *
 * @example
 * ```ts
 * const response: NativeSsoResponse = {
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
  /** The next step of the token endpoint. */
  action: s.optional(NativeSsoResponseActionSchema),
  /**
   * Body of the response to the client: a JSON object in a string. It contains the tokens and the device secret if
   * `action` is `OK`.
   */
  responseContent: s.optional(s.string),
  /** The new ID token, which `responseContent` also contains. It has the claims `sid` and `ds_hash`. */
  idToken: s.optional(s.string),
});
