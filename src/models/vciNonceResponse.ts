import * as s from "./schemaParts.js";
import { VciNonceResponseActionSchema } from "./vciNonceResponseAction.js";

/**
 * The response of `verifiableCredentialsNonce`.
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
  /** The response that the endpoint must return. */
  action: s.optional(VciNonceResponseActionSchema),
  /** The body of that response, JSON. */
  responseContent: s.optional(s.string),
  /** The nonce in the body, `c_nonce`. */
  cnonce: s.optional(s.string),
});
