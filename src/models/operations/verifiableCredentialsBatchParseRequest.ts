import * as s from "../schemaParts.js";
import { VciBatchParseRequestSchema } from "../vciBatchParseRequest.js";

/**
 * The request of `verifiableCredentialsBatchParse`: a batch credential request of a wallet.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsBatchParseRequest = {
 *   vciBatchParseRequest: { accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA", requestContent: "…" },
 * };
 * ```
 */
export interface VerifiableCredentialsBatchParseRequest
  extends s.InferOutput<typeof VerifiableCredentialsBatchParseRequestSchema> {}

/** Schema of {@link VerifiableCredentialsBatchParseRequest}. */
export const VerifiableCredentialsBatchParseRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The batch credential request, and its access token. */
  vciBatchParseRequest: VciBatchParseRequestSchema,
});
