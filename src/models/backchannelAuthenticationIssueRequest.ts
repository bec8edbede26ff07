import * as s from "./schemaParts.js";

/**
 * The body of `cibaIssue`: the backchannel authentication request to create an `auth_req_id` for.
 *
 * @example
 * ```ts
 * const request: BackchannelAuthenticationIssueRequest = {
 *   ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 * };
 * ```
 */
export interface BackchannelAuthenticationIssueRequest
  extends s.InferOutput<typeof BackchannelAuthenticationIssueRequestSchema> {}

/** Schema of {@link BackchannelAuthenticationIssueRequest}. */
export const BackchannelAuthenticationIssueRequestSchema = s.object({
  /** The ticket that `cibaProcessAuthentication` returned for the request. */
  ticket: s.string,
});
