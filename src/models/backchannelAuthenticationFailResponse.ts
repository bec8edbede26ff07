import { BackchannelAuthenticationFailResponseActionSchema } from "./backchannelAuthenticationFailResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `cibaFail` gives back: the error for the client
 * ([CIBA Core](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html),
 * section 13).
 *
 * @example
 * ```ts
 * const answer: BackchannelAuthenticationFailResponse = {
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
  /** What the backchannel authentication endpoint has to do next. Look at this first. */
  action: s.optional(BackchannelAuthenticationFailResponseActionSchema),
  /** JSON for the body of the answer to the client. */
  responseContent: s.optional(s.string),
});
