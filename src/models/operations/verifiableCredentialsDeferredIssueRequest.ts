import * as s from "../schemaParts.js";
import { VciDeferredIssueRequestSchema } from "../vciDeferredIssueRequest.js";

/**
 * The request of `verifiableCredentialsDeferredIssue`: the credential to issue.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsDeferredIssueRequest = {
 *   vciDeferredIssueRequest: { order: { requestIdentifier: "…", credentialPayload: "…" } },
 * };
 * ```
 */
export interface VerifiableCredentialsDeferredIssueRequest
  extends s.InferOutput<typeof VerifiableCredentialsDeferredIssueRequestSchema> {}

/** Schema of {@link VerifiableCredentialsDeferredIssueRequest}. */
export const VerifiableCredentialsDeferredIssueRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The order for the credential. */
  vciDeferredIssueRequest: VciDeferredIssueRequestSchema,
});
