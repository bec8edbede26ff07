import * as v from "../valibot.js";
import { VciMetadataRequestSchema } from "../vciMetadataRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** How the document is to look. */
  vciMetadataRequest: VciMetadataRequestSchema,
});

/**
 * The request of `verifiableCredentialsGetMetadata`.
 *
 * @example
 * ```ts
 * const request: VciMetadataApiRequest = { vciMetadataRequest: { pretty: true } };
 * ```
 */
export interface VciMetadataApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciMetadataApiRequest}. */
export const VciMetadataApiRequestSchema: v.GenericSchema<VciMetadataApiRequest> = schema;
