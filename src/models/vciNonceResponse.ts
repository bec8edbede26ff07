import * as s from "./schemaParts.js";
import { VciNonceResponseActionSchema } from "./vciNonceResponseAction.js";

/**
 * The response of `verifiableCredentialsNonce`: the response that your nonce endpoint must return.
 *
 * @example
 * ```ts
 * const response: VciNonceResponse = { action: "OK", responseContent: '{"c_nonce":"wKI4LT17ac15ES9bw8ac4"}' };
 * ```
 */
export interface VciNonceResponse extends s.InferOutput<typeof VciNonceResponseSchema> {}

/** Schema of {@link VciNonceResponse}. */
export const VciNonceResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciNonceResponseActionSchema),
  /** Body of your response, JSON. */
  responseContent: s.optional(s.string),
  /** The `c_nonce` in `responseContent`. */
  cnonce: s.optional(s.string),
});
