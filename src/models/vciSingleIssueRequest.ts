import { CredentialIssuanceOrderSchema } from "./credentialIssuanceOrder.js";
import * as v from "./valibot.js";

const schema = v.object({
  /**
   * Access token from the `Authorization` header of the credential request, without the scheme in front of
   * it.
   */
  accessToken: v.optional(v.string()),
  /** What to issue. Always needed. */
  order: v.optional(CredentialIssuanceOrderSchema),
});

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
export interface VciSingleIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciSingleIssueRequest}. */
export const VciSingleIssueRequestSchema: v.GenericSchema<VciSingleIssueRequest> = schema;
