import * as s from "./schemaParts.js";

/**
 * The body of `backchannelLogoutToken`: the client that the logout token is for, and the user or the session that it
 * ends. At least one of `subject` and `sessionId` is required. Requires Authlete 3.0.32 or later.
 *
 * @example
 * ```ts
 * const request: BackchannelLogoutTokenRequest = { clientIdentifier: "26888344961664", subject: "john" };
 * ```
 */
export interface BackchannelLogoutTokenRequest
  extends s.InferOutput<typeof BackchannelLogoutTokenRequestSchema> {}

/** Schema of {@link BackchannelLogoutTokenRequest}. */
export const BackchannelLogoutTokenRequestSchema = s.object({
  /** ID or alias of the client that receives the logout token. */
  clientIdentifier: s.clientId,
  /** The user who logs out, `sub` of the logout token. */
  subject: s.optional(s.string),
  /** The session that ends, `sid` of the logout token: the `sessionId` that you passed to `authorizationIssue`. */
  sessionId: s.optional(s.string),
});
