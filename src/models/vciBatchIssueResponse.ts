import * as s from "./schemaParts.js";
import { VciBatchIssueResponseActionSchema } from "./vciBatchIssueResponseAction.js";

/**
 * What `verifiableCredentialsBatchIssue` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciBatchIssueResponse;
 * if (answer.action !== "OK") console.log(answer.resultCode, answer.resultMessage);
 * ```
 */
export interface VciBatchIssueResponse extends s.InferOutput<typeof VciBatchIssueResponseSchema> {}

/** Schema of {@link VciBatchIssueResponse}. */
export const VciBatchIssueResponseSchema = s.object({
  /** Authlete's code for what happened. */
  resultCode: s.optional(s.string),
  /** What happened, in words. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to do next. Look at this first. */
  action: s.optional(VciBatchIssueResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else the JSON body. With `OK`
   * it holds the `credential_responses`.
   */
  responseContent: s.optional(s.string),
});
