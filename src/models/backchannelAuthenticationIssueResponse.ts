import { BackchannelAuthenticationIssueResponseActionSchema } from "./backchannelAuthenticationIssueResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `cibaIssue`: the acknowledgement for the client ([Client-Initiated Backchannel Authentication (CIBA)
 * Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html), section 7.3).
 *
 * @example
 * ```ts
 * const response: BackchannelAuthenticationIssueResponse = {
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
  /** The response that the backchannel authentication endpoint must return. */
  action: s.optional(BackchannelAuthenticationIssueResponseActionSchema),
  /** JSON body of the response to the client: the `auth_req_id`, or an error. */
  responseContent: s.optional(s.string),
  /** The new `auth_req_id`, which the client uses to request its tokens. */
  authReqId: s.optional(s.string),
  /** Lifetime of the `auth_req_id` in seconds (`expires_in`). */
  expiresIn: s.optional(s.integer),
  /** Minimum time between two token requests of the client, in seconds (`interval`). Not used in push mode. */
  interval: s.optional(s.integer),
});
