import * as s from "../schemaParts.js";
import { VciBatchIssueRequestSchema } from "../vciBatchIssueRequest.js";

/**
 * The request of `verifiableCredentialsBatchIssue`: the credentials to issue.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsBatchIssueRequest = {
 *   vciBatchIssueRequest: { accessToken: "…", orders: [{ requestIdentifier: "…" }] },
 * };
 * ```
 */
export interface VerifiableCredentialsBatchIssueRequest
  extends s.InferOutput<typeof VerifiableCredentialsBatchIssueRequestSchema> {}

/** Schema of {@link VerifiableCredentialsBatchIssueRequest}. */
export const VerifiableCredentialsBatchIssueRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The orders for the credentials, and the wallet's token. */
  vciBatchIssueRequest: VciBatchIssueRequestSchema,
});
