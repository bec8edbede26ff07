import { CredentialIssuanceOrderSchema } from "./credentialIssuanceOrder.js";
import * as s from "./schemaParts.js";

/**
 * What `verifiableCredentialsIssue` sends.
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
  /**
   * Access token from the `Authorization` header of the credential request, without the scheme in front of
   * it.
   */
  accessToken: s.optional(s.string),
  /** What to issue. Always needed. */
  order: s.optional(CredentialIssuanceOrderSchema),
});
