import * as s from "./schemaParts.js";

/**
 * The client and the session that a logout token is for. At least one of `subject` and `sessionId` is
 * required.
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
  /**
   * The session that ends, `sid` of the logout token: the `sessionId` that `authorizationIssue` received.
   */
  sessionId: s.optional(s.string),
});
