import * as s from "./schemaParts.js";

/**
 * The body of `nativeSsoLogout`: the session whose tokens are deleted.
 *
 * @example
 * ```ts
 * const request: NativeSsoLogoutRequest = { sessionId: "s-20250901-7f3a" };
 * ```
 */
export interface NativeSsoLogoutRequest extends s.InferOutput<typeof NativeSsoLogoutRequestSchema> {}

/** Schema of {@link NativeSsoLogoutRequest}. */
export const NativeSsoLogoutRequestSchema = s.object({
  /** ID of the user's session, as it was passed to `authorizationIssue`. */
  sessionId: s.string,
});
