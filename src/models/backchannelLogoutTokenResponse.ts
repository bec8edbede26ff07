import { BackchannelLogoutTokenResponseActionSchema } from "./backchannelLogoutTokenResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `backchannelLogoutToken`.
 *
 * @example
 * ```ts
 * const response: BackchannelLogoutTokenResponse = {
 *   action: "OK",
 *   backchannelLogoutUri: "https://client.example.com/logout",
 * };
 * ```
 */
export interface BackchannelLogoutTokenResponse
  extends s.InferOutput<typeof BackchannelLogoutTokenResponseSchema> {}

/** Schema of {@link BackchannelLogoutTokenResponse}. */
export const BackchannelLogoutTokenResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What to do next. */
  action: s.optional(BackchannelLogoutTokenResponseActionSchema),
  /** The logout token, a signed JWT. Present if `action` is `OK`. */
  logoutToken: s.optional(s.string),
  /** URL of the client that the logout token must be sent to. */
  backchannelLogoutUri: s.optional(s.string),
});
