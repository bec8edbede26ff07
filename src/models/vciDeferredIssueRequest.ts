import { CredentialIssuanceOrderSchema } from "./credentialIssuanceOrder.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** What to issue. Always needed. */
  order: v.optional(CredentialIssuanceOrderSchema),
});

/**
 * What `verifiableCredentialsDeferredIssue` sends.
 *
 * @example
 * ```ts
 * const request: VciDeferredIssueRequest = {
 *   order: {
 *     requestIdentifier: "k3nGf0vOa9Vb6n1jJYcVxE0xYt2mPq7RzS5uWd8LhC4",
 *     credentialPayload: JSON.stringify({ vct: "https://example.com/vct/badge", sub: "john" }),
 *   },
 * };
 * ```
 */
export interface VciDeferredIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciDeferredIssueRequest}. */
export const VciDeferredIssueRequestSchema: v.GenericSchema<VciDeferredIssueRequest> = schema;
