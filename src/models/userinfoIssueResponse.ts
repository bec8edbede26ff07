import * as s from "./schemaParts.js";
import { UserinfoIssueResponseActionSchema } from "./userinfoIssueResponseAction.js";

/**
 * What `userinfoIssue` gives back: the answer of the userinfo endpoint.
 *
 * @example
 * ```ts
 * const answer: UserinfoIssueResponse = {
 *   action: "JSON",
 *   responseContent: '{"sub":"john","given_name":"John","email":"john@example.com"}',
 * };
 * ```
 */
export interface UserinfoIssueResponse extends s.InferOutput<typeof UserinfoIssueResponseSchema> {}

/** Schema of {@link UserinfoIssueResponse}. */
export const UserinfoIssueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(UserinfoIssueResponseActionSchema),
  /** For `JSON` and `JWT` the body of your answer; for errors a value for `WWW-Authenticate`. */
  responseContent: s.optional(s.string),
  /**
   * Value for the `Signature` header of your answer,
   * [RFC 9421](https://www.rfc-editor.org/rfc/rfc9421#section-4.2). Absent where answers are not signed.
   */
  signature: s.optional(s.string),
  /** Value for the `Signature-Input` header that belongs to it. */
  signatureInput: s.optional(s.string),
  /**
   * Value for the `Content-Digest` header that the signature covers,
   * [RFC 9530](https://www.rfc-editor.org/rfc/rfc9530).
   */
  contentDigest: s.optional(s.string),
});
