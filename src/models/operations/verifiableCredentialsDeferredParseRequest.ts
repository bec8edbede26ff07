import * as s from "../schemaParts.js";
import { VciDeferredParseRequestSchema } from "../vciDeferredParseRequest.js";

/**
 * The request of `verifiableCredentialsDeferredParse`: a deferred credential request of a wallet.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsDeferredParseRequest = {
 *   vciDeferredParseRequest: { accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA", requestContent: "…" },
 * };
 * ```
 */
export interface VerifiableCredentialsDeferredParseRequest
  extends s.InferOutput<typeof VerifiableCredentialsDeferredParseRequestSchema> {}

/** Schema of {@link VerifiableCredentialsDeferredParseRequest}. */
export const VerifiableCredentialsDeferredParseRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The deferred credential request, and its access token. */
  vciDeferredParseRequest: VciDeferredParseRequestSchema,
});
