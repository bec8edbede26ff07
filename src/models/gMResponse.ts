import { GMResponseActionSchema } from "./gMResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `grantManagementProcessRequest`: the response that your endpoint must return.
 *
 * @see https://openid.net/specs/fapi-grant-management.html
 *
 * @example
 * ```ts
 * const response: GMResponse = {
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
  /** The next step of your endpoint. */
  action: s.optional(GMResponseActionSchema),
  /**
   * For `OK`, the grant as JSON, the body of your response; for errors, a value for `WWW-Authenticate`. Absent for
   * `NO_CONTENT`.
   */
  responseContent: s.optional(s.string),
  /** Value of the `DPoP-Nonce` header of the response to the client, if a nonce is required. */
  dpopNonce: s.optional(s.string),
});
