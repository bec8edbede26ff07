import * as s from "./schemaParts.js";
import { VciSingleIssueResponseActionSchema } from "./vciSingleIssueResponseAction.js";

/**
 * The response of `verifiableCredentialsIssue`: the response that your credential endpoint must return.
 *
 * @example
 * ```ts
 * declare const response: VciSingleIssueResponse;
 * if (response.action === "ACCEPTED") console.log(`Deferred: ${response.transactionId}`);
 * ```
 */
export interface VciSingleIssueResponse extends s.InferOutput<typeof VciSingleIssueResponseSchema> {}

/** Schema of {@link VciSingleIssueResponse}. */
export const VciSingleIssueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciSingleIssueResponseActionSchema),
  /**
   * With `UNAUTHORIZED`, the value of the `WWW-Authenticate` header; otherwise the body of your response: JSON, or a
   * JWT with `OK_JWT` and `ACCEPTED_JWT`. With `OK`, it contains the credential; with `ACCEPTED`, the `transaction_id`.
   */
  responseContent: s.optional(s.string),
  /**
   * The transaction ID with which the wallet requests the credential at the deferred credential endpoint. With
   * `ACCEPTED` and `ACCEPTED_JWT` only.
   */
  transactionId: s.optional(s.string),
});
