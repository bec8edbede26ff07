import { BackchannelAuthenticationFailResponseActionSchema } from "./backchannelAuthenticationFailResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What the backchannel authentication endpoint has to do next. Look at this first. */
  action: v.optional(BackchannelAuthenticationFailResponseActionSchema),
  /** JSON for the body of the answer to the client. */
  responseContent: v.optional(v.string()),
});

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
export interface BackchannelAuthenticationFailResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link BackchannelAuthenticationFailResponse}. */
export const BackchannelAuthenticationFailResponseSchema: v.GenericSchema<BackchannelAuthenticationFailResponse> =
  schema;
