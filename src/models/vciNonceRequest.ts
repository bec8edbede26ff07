import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsNonce`: the format of the JSON in the response.
 *
 * @example
 * ```ts
 * const request: VciNonceRequest = { pretty: true };
 * ```
 */
export interface VciNonceRequest extends s.InferOutput<typeof VciNonceRequestSchema> {}

/** Schema of {@link VciNonceRequest}. */
export const VciNonceRequestSchema = s.object({
  /** Whether the JSON in `responseContent` is indented. Default: `false`. */
  pretty: s.optional(s.boolean),
});
