import * as v from "./valibot.js";
import { VciSingleIssueResponseActionSchema } from "./vciSingleIssueResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(VciSingleIssueResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else the JSON body. With `OK`
   * it holds the credential, with `ACCEPTED` the `transaction_id`.
   */
  responseContent: v.optional(v.string()),
  /**
   * The transaction ID by which the wallet will ask for the credential at the deferred credential endpoint.
   * With `ACCEPTED` only.
   */
  transactionId: v.optional(v.string()),
});

/**
 * What `verifiableCredentialsIssue` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciSingleIssueResponse;
 * if (answer.action === "ACCEPTED") console.log(`Still to be issued: ${answer.transactionId}`);
 * ```
 */
export interface VciSingleIssueResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciSingleIssueResponse}. */
export const VciSingleIssueResponseSchema: v.GenericSchema<VciSingleIssueResponse> = schema;
