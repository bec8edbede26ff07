import { BackchannelLogoutTokenResponseActionSchema } from "./backchannelLogoutTokenResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `backchannelLogoutToken`: the logout token, and the URL to send it to. Requires Authlete 3.0.32 or
 * later.
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
  /** The result of the call. */
  action: s.optional(BackchannelLogoutTokenResponseActionSchema),
  /** The logout token, a signed JWT. Present if `action` is `OK`. */
  logoutToken: s.optional(s.string),
  /** URL of the client that the logout token must be sent to. Absent if the client has none. */
  backchannelLogoutUri: s.optional(s.string),
});
