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
 * const request: VciBatchIssueApiRequest = {
 *   vciBatchIssueRequest: { accessToken: "…", orders: [{ requestIdentifier: "…" }] },
 * };
 * ```
 */
export interface VciBatchIssueApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciBatchIssueApiRequest}. */
export const VciBatchIssueApiRequestSchema: v.GenericSchema<VciBatchIssueApiRequest> = schema;
