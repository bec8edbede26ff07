import * as s from "./schemaParts.js";
import { VciSingleIssueResponseActionSchema } from "./vciSingleIssueResponseAction.js";

/**
 * What `verifiableCredentialsIssue` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciSingleIssueResponse;
 * if (answer.action === "ACCEPTED") console.log(`Still to be issued: ${answer.transactionId}`);
 * ```
 */
export interface VciSingleIssueResponse extends s.InferOutput<typeof VciSingleIssueResponseSchema> {}

/** Schema of {@link VciSingleIssueResponse}. */
export const VciSingleIssueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(VciSingleIssueResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else the JSON body. With `OK`
   * it holds the credential, with `ACCEPTED` the `transaction_id`.
   */
  responseContent: s.optional(s.string),
  /**
   * The transaction ID by which the wallet will ask for the credential at the deferred credential endpoint.
   * With `ACCEPTED` only.
   */
  transactionId: s.optional(s.string),
});
