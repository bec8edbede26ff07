import { BackchannelAuthenticationIssueResponseActionSchema } from "./backchannelAuthenticationIssueResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the backchannel authentication endpoint has to do next. Look at this first. */
  action: v.optional(BackchannelAuthenticationIssueResponseActionSchema),
  /** JSON for the body of the answer to the client: the `auth_req_id`, or an error. */
  responseContent: v.optional(v.string()),
  /** The new `auth_req_id`, by which the client asks for its tokens. */
  authReqId: v.optional(v.string()),
  /** Lifetime of the `auth_req_id` in seconds (`expires_in`). */
  expiresIn: v.optional(v.IntegerSchema),
  /**
   * Shortest time between two token requests of the client, in seconds (`interval`). Means nothing with
   * push.
   */
  interval: v.optional(v.IntegerSchema),
});

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
export interface BackchannelAuthenticationIssueResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link BackchannelAuthenticationIssueResponse}. */
export const BackchannelAuthenticationIssueResponseSchema: v.GenericSchema<BackchannelAuthenticationIssueResponse> =
  schema;
