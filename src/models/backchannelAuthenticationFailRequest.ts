import { BackchannelAuthenticationFailRequestReasonSchema } from "./backchannelAuthenticationFailRequestReason.js";
import * as s from "./schemaParts.js";

/**
 * What `cibaFail` sends.
 *
 * @example
 * ```ts
 * const request: BackchannelAuthenticationFailRequest = {
 *   ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 *   reason: BackchannelAuthenticationFailRequestReason.UnknownUserId,
 *   errorDescription: "Nobody of that name",
 * };
 * ```
 */
export interface BackchannelAuthenticationFailRequest
  extends s.InferOutput<typeof BackchannelAuthenticationFailRequestSchema> {}

/** Schema of {@link BackchannelAuthenticationFailRequest}. */
export const BackchannelAuthenticationFailRequestSchema = s.object({
  /** The ticket that `cibaProcessAuthentication` gave for the request. The call deletes it. */
  ticket: s.string,
  /** Why the request fails. It decides the `error` that the client gets, and the HTTP status. */
  reason: BackchannelAuthenticationFailRequestReasonSchema,
  /** The `error_description` for the client. Absent: none is sent. */
  errorDescription: s.optional(s.string),
  /** The `error_uri` for the client: a page that explains the error. Absent: none is sent. */
  errorUri: s.optional(s.string),
});
