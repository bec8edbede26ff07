import { UserinfoIssueResponseActionSchema } from "./userinfoIssueResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(UserinfoIssueResponseActionSchema),
  /** For `JSON` and `JWT` the body of your answer; for errors a value for `WWW-Authenticate`. */
  responseContent: v.optional(v.string()),
  /**
   * Value for the `Signature` header of your answer,
   * [RFC 9421](https://www.rfc-editor.org/rfc/rfc9421#section-4.2). Absent where answers are not signed.
   */
  signature: v.optional(v.string()),
  /** Value for the `Signature-Input` header that belongs to it. */
  signatureInput: v.optional(v.string()),
  /**
   * Value for the `Content-Digest` header that the signature covers,
   * [RFC 9530](https://www.rfc-editor.org/rfc/rfc9530).
   */
  contentDigest: v.optional(v.string()),
});

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
export interface UserinfoIssueResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link UserinfoIssueResponse}. */
export const UserinfoIssueResponseSchema: v.GenericSchema<UserinfoIssueResponse> = schema;
