import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsGetJwtIssuer`: the format of the metadata in the response.
 *
 * @example
 * ```ts
 * const request: VciJwtissuerRequest = { pretty: false };
 * ```
 */
export interface VciJwtissuerRequest extends s.InferOutput<typeof VciJwtissuerRequestSchema> {}

/** Schema of {@link VciJwtissuerRequest}. */
export const VciJwtissuerRequestSchema = s.object({
  /** Whether the JSON in `responseContent` is indented. Default: `false`. */
  pretty: s.optional(s.boolean),
});
