import { GMResponseActionSchema } from "./gMResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(GMResponseActionSchema),
  /**
   * For `OK` the grant as JSON, the body of your answer; for errors a value for `WWW-Authenticate`. None for
   * `NO_CONTENT`.
   */
  responseContent: v.optional(v.string()),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: v.optional(v.string()),
});

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
export interface GMResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link GMResponse}. */
export const GMResponseSchema: v.GenericSchema<GMResponse> = schema;
