import * as v from "../valibot.js";
import { VciDeferredParseRequestSchema } from "../vciDeferredParseRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The deferred credential request, and the token that came with it. */
  vciDeferredParseRequest: VciDeferredParseRequestSchema,
});

/**
 * The request of `verifiableCredentialsDeferredParse`.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsDeferredParseRequest = {
 *   vciDeferredParseRequest: { accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA", requestContent: "…" },
 * };
 * ```
 */
export interface VerifiableCredentialsDeferredParseRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsDeferredParseRequest}. */
export const VerifiableCredentialsDeferredParseRequestSchema: v.GenericSchema<VerifiableCredentialsDeferredParseRequest> =
  schema;
