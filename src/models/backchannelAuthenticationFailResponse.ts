import { BackchannelAuthenticationFailResponseActionSchema } from "./backchannelAuthenticationFailResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `cibaFail`: the error response for the client ([Client-Initiated Backchannel Authentication (CIBA)
 * Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html), section 13).
 *
 * @example
 * ```ts
 * const response: BackchannelAuthenticationFailResponse = {
 *   action: "BAD_REQUEST",
 *   responseContent: '{"error":"unknown_user_id"}',
 * };
 * ```
 */
export interface BackchannelAuthenticationFailResponse
  extends s.InferOutput<typeof BackchannelAuthenticationFailResponseSchema> {}

/** Schema of {@link BackchannelAuthenticationFailResponse}. */
export const BackchannelAuthenticationFailResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The response that the backchannel authentication endpoint must return. */
  action: s.optional(BackchannelAuthenticationFailResponseActionSchema),
  /** JSON body of the response to the client. */
  responseContent: s.optional(s.string),
});
