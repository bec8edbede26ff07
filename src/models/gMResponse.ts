import { GMResponseActionSchema } from "./gMResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `grantManagementProcessRequest` gives back.
 *
 * @see https://openid.net/specs/fapi-grant-management.html
 *
 * @example
 * ```ts
 * const answer: GMResponse = {
 *   action: "OK",
 *   responseContent: '{"scopes":[{"scope":"history.read"}],"claims":["email"]}',
 * };
 * ```
 */
export interface GMResponse extends s.InferOutput<typeof GMResponseSchema> {}

/** Schema of {@link GMResponse}. */
export const GMResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint must do next. */
  action: s.optional(GMResponseActionSchema),
  /**
   * For `OK` the grant as JSON, the body of your answer; for errors a value for `WWW-Authenticate`. None for
   * `NO_CONTENT`.
   */
  responseContent: s.optional(s.string),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: s.optional(s.string),
});
