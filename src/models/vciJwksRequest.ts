import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsGetJwks`: the format of the key set in the response.
 *
 * @example
 * ```ts
 * const request: VciJwksRequest = { pretty: false };
 * ```
 */
export interface VciJwksRequest extends s.InferOutput<typeof VciJwksRequestSchema> {}

/** Schema of {@link VciJwksRequest}. */
export const VciJwksRequestSchema = s.object({
  /** Whether the JSON in `responseContent` is indented. Default: `false`. */
  pretty: s.optional(s.boolean),
});
