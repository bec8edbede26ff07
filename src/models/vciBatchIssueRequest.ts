import { CredentialIssuanceOrderSchema } from "./credentialIssuanceOrder.js";
import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsBatchIssue`: the credentials to issue.
 *
 * @example
 * ```ts
 * declare const info: CredentialRequestInfo[];
 * const credentialPayload = JSON.stringify({ vct: "https://example.com/vct/badge", sub: "john" });
 * const request: VciBatchIssueRequest = {
 *   accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA",
 *   orders: info.map(({ identifier }) => ({ requestIdentifier: identifier, credentialPayload })),
 * };
 * ```
 */
export interface VciBatchIssueRequest extends s.InferOutput<typeof VciBatchIssueRequestSchema> {}

/** Schema of {@link VciBatchIssueRequest}. */
export const VciBatchIssueRequestSchema = s.object({
  /** Access token from the `Authorization` header of the batch credential request, without the scheme. */
  accessToken: s.optional(s.string),
  /** Orders for the credentials to issue, one for each credential request of the batch. Always required. */
  orders: s.optional(s.array(CredentialIssuanceOrderSchema)),
});
