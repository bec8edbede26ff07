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
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(VciBatchIssueResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else the JSON body. With `OK`
   * it holds the `credential_responses`.
   */
  responseContent: s.optional(s.string),
});
