import * as s from "./schemaParts.js";
import { UserinfoIssueResponseActionSchema } from "./userinfoIssueResponseAction.js";

/**
 * The response of `userinfoIssue`: the response that your userinfo endpoint must return.
 *
 * @example
 * ```ts
 * const response: UserinfoIssueResponse = {
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
  /** The next step of your endpoint. */
  action: s.optional(UserinfoIssueResponseActionSchema),
  /** For `JSON` and `JWT`, the body of your response; for errors, a value for `WWW-Authenticate`. */
  responseContent: s.optional(s.string),
  /**
   * Value of the `Signature` header of your response, [RFC 9421](https://www.rfc-editor.org/rfc/rfc9421#section-4.2).
   * Absent if responses are not signed.
   */
  signature: s.optional(s.string),
  /** Value of the `Signature-Input` header for that signature. */
  signatureInput: s.optional(s.string),
  /**
   * Value of the `Content-Digest` header that the signature covers, [RFC 9530](https://www.rfc-editor.org/rfc/rfc9530).
   */
  contentDigest: s.optional(s.string),
});
