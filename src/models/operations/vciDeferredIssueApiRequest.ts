import * as v from "../valibot.js";
import { VciDeferredIssueRequestSchema } from "../vciDeferredIssueRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The order for the credential. */
  vciDeferredIssueRequest: VciDeferredIssueRequestSchema,
});

/**
 * The request of `verifiableCredentialsDeferredIssue`.
 *
 * @example
 * ```ts
 * const request: VciDeferredIssueApiRequest = {
 *   vciDeferredIssueRequest: { order: { requestIdentifier: "…", credentialPayload: "…" } },
 * };
 * ```
 */
export interface VciDeferredIssueApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciDeferredIssueApiRequest}. */
export const VciDeferredIssueApiRequestSchema: v.GenericSchema<VciDeferredIssueApiRequest> = schema;
