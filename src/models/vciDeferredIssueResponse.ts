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
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to do next. Look at this first. */
  action: s.optional(VciDeferredIssueResponseActionSchema),
  /** JSON body to answer with. With `OK` it holds the credential. */
  responseContent: s.optional(s.string),
});
