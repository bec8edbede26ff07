import * as v from "../valibot.js";
import { VciBatchParseRequestSchema } from "../vciBatchParseRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The batch credential request, and the token that came with it. */
  vciBatchParseRequest: VciBatchParseRequestSchema,
});

/**
 * The request of `verifiableCredentialsBatchParse`.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsBatchParseRequest = {
 *   vciBatchParseRequest: { accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA", requestContent: "…" },
 * };
 * ```
 */
export interface VerifiableCredentialsBatchParseRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsBatchParseRequest}. */
export const VerifiableCredentialsBatchParseRequestSchema: v.GenericSchema<VerifiableCredentialsBatchParseRequest> =
  schema;
