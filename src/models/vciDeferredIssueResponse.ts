import * as s from "./schemaParts.js";
import { VciDeferredIssueResponseActionSchema } from "./vciDeferredIssueResponseAction.js";

/**
 * The response of `verifiableCredentialsDeferredIssue`: the response that your deferred credential endpoint must
 * return.
 *
 * @example
 * ```ts
 * declare const response: VciDeferredIssueResponse;
 * if (response.action === "CALLER_ERROR") console.log(response.resultMessage);
 * ```
 */
export interface VciDeferredIssueResponse extends s.InferOutput<typeof VciDeferredIssueResponseSchema> {}

/** Schema of {@link VciDeferredIssueResponse}. */
export const VciDeferredIssueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciDeferredIssueResponseActionSchema),
  /** Body of your response: JSON, or a JWT with `OK_JWT` and `ACCEPTED_JWT`. With `OK`, it contains the credential. */
  responseContent: s.optional(s.string),
});
