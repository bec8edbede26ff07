import { CredentialIssuanceOrderSchema } from "./credentialIssuanceOrder.js";
import * as s from "./schemaParts.js";

/**
 * What `verifiableCredentialsBatchIssue` sends.
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
  /**
   * Access token from the `Authorization` header of the batch credential request, without the scheme in front
   * of it.
   */
  accessToken: s.optional(s.string),
  /** What to issue, one order for each of the credential requests in the batch. Always needed. */
  orders: s.optional(s.array(CredentialIssuanceOrderSchema)),
});
