import * as v from "./valibot.js";
import { VciBatchIssueResponseActionSchema } from "./vciBatchIssueResponseAction.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(VciBatchIssueResponseActionSchema),
  /**
   * What to answer with: the value for `WWW-Authenticate` with `UNAUTHORIZED`, else the JSON body. With `OK`
   * it holds the `credential_responses`.
   */
  responseContent: v.optional(v.string()),
});

/**
 * What `verifiableCredentialsBatchIssue` gives back.
 *
 * @example
 * ```ts
 * declare const answer: VciBatchIssueResponse;
 * if (answer.action !== "OK") console.log(answer.resultCode, answer.resultMessage);
 * ```
 */
export interface VciBatchIssueResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciBatchIssueResponse}. */
export const VciBatchIssueResponseSchema: v.GenericSchema<VciBatchIssueResponse> = schema;
