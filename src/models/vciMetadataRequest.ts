import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsGetMetadata`: the format of the metadata in the response.
 *
 * @example
 * ```ts
 * const request: VciMetadataRequest = { pretty: false };
 * ```
 */
export interface VciMetadataRequest extends s.InferOutput<typeof VciMetadataRequestSchema> {}

/** Schema of {@link VciMetadataRequest}. */
export const VciMetadataRequestSchema = s.object({
  /** Whether the JSON in `responseContent` is indented. Default: `false`. */
  pretty: s.optional(s.boolean),
});
