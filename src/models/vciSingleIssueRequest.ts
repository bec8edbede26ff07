import { CredentialIssuanceOrderSchema } from "./credentialIssuanceOrder.js";
import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsIssue`: the credential to issue.
 *
 * @example
 * ```ts
 * const request: VciSingleIssueRequest = {
 *   accessToken: "hT4wQ9cZr1LxN7vKs2bYe8uJm5pDg0fA",
 *   order: { requestIdentifier: "k3nGf0vOa9Vb6n1jJYcVxE0xYt2mPq7RzS5uWd8LhC4", issuanceDeferred: true },
 * };
 * ```
 */
export interface VciSingleIssueRequest extends s.InferOutput<typeof VciSingleIssueRequestSchema> {}

/** Schema of {@link VciSingleIssueRequest}. */
export const VciSingleIssueRequestSchema = s.object({
  /** Access token from the `Authorization` header of the credential request, without the scheme. */
  accessToken: s.optional(s.string),
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
