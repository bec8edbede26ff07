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
 * const request: VerifiableCredentialsDeferredIssueRequest = {
 *   vciDeferredIssueRequest: { order: { requestIdentifier: "…", credentialPayload: "…" } },
 * };
 * ```
 */
export interface VerifiableCredentialsDeferredIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsDeferredIssueRequest}. */
export const VerifiableCredentialsDeferredIssueRequestSchema: v.GenericSchema<VerifiableCredentialsDeferredIssueRequest> =
  schema;
