import * as s from "../schemaParts.js";
import { VciMetadataRequestSchema } from "../vciMetadataRequest.js";

/**
 * The request of `verifiableCredentialsGetMetadata`: the format of the metadata.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsGetMetadataRequest = { vciMetadataRequest: { pretty: true } };
 * ```
 */
export interface VerifiableCredentialsGetMetadataRequest
  extends s.InferOutput<typeof VerifiableCredentialsGetMetadataRequestSchema> {}

/** Schema of {@link VerifiableCredentialsGetMetadataRequest}. */
export const VerifiableCredentialsGetMetadataRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Options of the document, such as its indentation. */
  vciMetadataRequest: s.optional(VciMetadataRequestSchema),
});
