import { BackchannelAuthenticationIssueResponseActionSchema } from "./backchannelAuthenticationIssueResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `cibaIssue` gives back: the acknowledgement for the client
 * ([CIBA Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html),
 * section 7.3).
 *
 * @example
 * ```ts
 * const answer: BackchannelAuthenticationIssueResponse = {
 *   action: "OK",
 *   responseContent: '{"auth_req_id":"Jq7wZr1uC5kDnE9sXbV3tL","expires_in":600,"interval":5}',
 *   authReqId: "Jq7wZr1uC5kDnE9sXbV3tL",
 *   expiresIn: 600,
 *   interval: 5,
 * };
 * ```
 */
export interface BackchannelAuthenticationIssueResponse
  extends s.InferOutput<typeof BackchannelAuthenticationIssueResponseSchema> {}

/** Schema of {@link BackchannelAuthenticationIssueResponse}. */
export const BackchannelAuthenticationIssueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What the backchannel authentication endpoint has to do next. Look at this first. */
  action: s.optional(BackchannelAuthenticationIssueResponseActionSchema),
  /** JSON for the body of the answer to the client: the `auth_req_id`, or an error. */
  responseContent: s.optional(s.string),
  /** The new `auth_req_id`, by which the client asks for its tokens. */
  authReqId: s.optional(s.string),
  /** Lifetime of the `auth_req_id` in seconds (`expires_in`). */
  expiresIn: s.optional(s.integer),
  /**
   * Shortest time between two token requests of the client, in seconds (`interval`). Means nothing with
   * push.
   */
  interval: s.optional(s.integer),
});
