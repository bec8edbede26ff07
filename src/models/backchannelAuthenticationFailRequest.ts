import { BackchannelAuthenticationFailRequestReasonSchema } from "./backchannelAuthenticationFailRequestReason.js";
import * as s from "./schemaParts.js";

/**
 * The body of `cibaFail`: the backchannel authentication request that fails, and the reason.
 *
 * @example
 * ```ts
 * const request: BackchannelAuthenticationFailRequest = {
 *   ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 *   reason: BackchannelAuthenticationFailRequestReason.UnknownUserId,
 *   errorDescription: "No user with that name",
 * };
 * ```
 */
export interface BackchannelAuthenticationFailRequest
  extends s.InferOutput<typeof BackchannelAuthenticationFailRequestSchema> {}

/** Schema of {@link BackchannelAuthenticationFailRequest}. */
export const BackchannelAuthenticationFailRequestSchema = s.object({
  /** The ticket that `cibaProcessAuthentication` returned for the request. The call deletes it. */
  ticket: s.string,
  /** Why the request fails. The reason determines the `error` that the client receives, and the HTTP status. */
  reason: BackchannelAuthenticationFailRequestReasonSchema,
  /** The `error_description` for the client. If absent, none is sent. */
  errorDescription: s.optional(s.string),
  /** The `error_uri` for the client: URL of a page that explains the error. If absent, none is sent. */
  errorUri: s.optional(s.string),
});
