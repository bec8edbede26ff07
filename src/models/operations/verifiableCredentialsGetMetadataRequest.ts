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
 * const request: VerifiableCredentialsGetMetadataRequest = { vciMetadataRequest: { pretty: true } };
 * ```
 */
export interface VerifiableCredentialsGetMetadataRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsGetMetadataRequest}. */
export const VerifiableCredentialsGetMetadataRequestSchema: v.GenericSchema<VerifiableCredentialsGetMetadataRequest> =
  schema;
