import { CredentialIssuanceOrderSchema } from "./credentialIssuanceOrder.js";
import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsDeferredIssue`: the credential to issue.
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
export interface VciDeferredIssueRequest extends s.InferOutput<typeof VciDeferredIssueRequestSchema> {}

/** Schema of {@link VciDeferredIssueRequest}. */
export const VciDeferredIssueRequestSchema = s.object({
  /** The order for the credential to issue. Always required. */
  order: s.optional(CredentialIssuanceOrderSchema),
  /**
   * Whether to deny the request: `responseContent` then contains the error `credential_request_denied`. Requires
   * Authlete 3.0.25 or later.
   */
  denied: s.optional(s.boolean),
  /**
   * How long the wallet must wait before it requests a deferred credential, in seconds. Used only if `issuanceDeferred`
   * of the order is `true` and `oid4vciVersion` of the service is `1.0`. 0 or absent: the default of Authlete. Requires
   * Authlete 3.0.25 or later.
   */
  interval: s.optional(s.integer),
});
