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
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to do next. Look at this first. */
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
