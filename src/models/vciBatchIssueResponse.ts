import * as s from "./schemaParts.js";
import { VciBatchIssueResponseActionSchema } from "./vciBatchIssueResponseAction.js";

/**
 * The response of `verifiableCredentialsBatchIssue`: the response that your batch credential endpoint must return.
 *
 * @example
 * ```ts
 * declare const response: VciBatchIssueResponse;
 * if (response.action !== "OK") console.log(response.resultCode, response.resultMessage);
 * ```
 */
export interface VciBatchIssueResponse extends s.InferOutput<typeof VciBatchIssueResponseSchema> {}

/** Schema of {@link VciBatchIssueResponse}. */
export const VciBatchIssueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(VciBatchIssueResponseActionSchema),
  /**
   * With `UNAUTHORIZED`, the value of the `WWW-Authenticate` header; otherwise the body of your response: JSON, or a
   * JWT with `OK_JWT` and `ACCEPTED_JWT`. With `OK`, it contains the `credential_responses`.
   */
  responseContent: s.optional(s.string),
});
