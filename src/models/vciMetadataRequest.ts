import * as v from "./valibot.js";

const schema = v.object({
  /** Whether the JSON in `responseContent` comes indented, for people to read. */
  pretty: v.boolean(),
});

/**
 * What `verifiableCredentialsGetMetadata` sends.
 *
 * @example
 * ```ts
 * const request: VciMetadataRequest = { pretty: false };
 * ```
 */
export interface VciMetadataRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciMetadataRequest}. */
export const VciMetadataRequestSchema: v.GenericSchema<VciMetadataRequest> = schema;
