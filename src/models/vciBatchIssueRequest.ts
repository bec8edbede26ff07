import { CredentialIssuanceOrderSchema } from "./credentialIssuanceOrder.js";
import * as v from "./valibot.js";

const schema = v.object({
  /**
   * Access token from the `Authorization` header of the batch credential request, without the scheme in front
   * of it.
   */
  accessToken: v.optional(v.string()),
  /** What to issue, one order for each of the credential requests in the batch. Always needed. */
  orders: v.optional(v.array(CredentialIssuanceOrderSchema)),
});

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
export interface VciBatchIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciBatchIssueRequest}. */
export const VciBatchIssueRequestSchema: v.GenericSchema<VciBatchIssueRequest> = schema;
