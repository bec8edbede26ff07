import * as v from "./valibot.js";
import { VciDeferredIssueResponseActionSchema } from "./vciDeferredIssueResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(VciDeferredIssueResponseActionSchema),
  /** JSON body to answer with. With `OK` it holds the credential. */
  responseContent: v.optional(v.string()),
});

/**
 * What `verifiableCredentialsDeferredIssue` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciDeferredIssueResponse;
 * if (answer.action === "CALLER_ERROR") console.log(answer.resultMessage);
 * ```
 */
export interface VciDeferredIssueResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciDeferredIssueResponse}. */
export const VciDeferredIssueResponseSchema: v.GenericSchema<VciDeferredIssueResponse> = schema;
