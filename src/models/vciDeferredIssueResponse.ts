import * as s from "./schemaParts.js";
import { VciDeferredIssueResponseActionSchema } from "./vciDeferredIssueResponseAction.js";

/**
 * What `verifiableCredentialsDeferredIssue` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciDeferredIssueResponse;
 * if (answer.action === "CALLER_ERROR") console.log(answer.resultMessage);
 * ```
 */
export interface VciDeferredIssueResponse extends s.InferOutput<typeof VciDeferredIssueResponseSchema> {}

/** Schema of {@link VciDeferredIssueResponse}. */
export const VciDeferredIssueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(VciDeferredIssueResponseActionSchema),
  /** JSON body to answer with. With `OK` it holds the credential. */
  responseContent: s.optional(s.string),
});
