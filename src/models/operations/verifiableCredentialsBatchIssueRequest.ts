import * as v from "../valibot.js";
import { VciBatchIssueRequestSchema } from "../vciBatchIssueRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The orders for the credentials, and the wallet's token. */
  vciBatchIssueRequest: VciBatchIssueRequestSchema,
});

/**
 * The request of `verifiableCredentialsBatchIssue`.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsBatchIssueRequest = {
 *   vciBatchIssueRequest: { accessToken: "…", orders: [{ requestIdentifier: "…" }] },
 * };
 * ```
 */
export interface VerifiableCredentialsBatchIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsBatchIssueRequest}. */
export const VerifiableCredentialsBatchIssueRequestSchema: v.GenericSchema<VerifiableCredentialsBatchIssueRequest> =
  schema;
