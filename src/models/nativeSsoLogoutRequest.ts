import * as s from "./schemaParts.js";

/**
 * What `nativeSsoLogout` sends: the session whose tokens are to go.
 *
 * @example
 * ```ts
 * const request: NativeSsoLogoutRequest = { sessionId: "s-20250901-7f3a" };
 * ```
 */
export interface NativeSsoLogoutRequest extends s.InferOutput<typeof NativeSsoLogoutRequestSchema> {}

/** Schema of {@link NativeSsoLogoutRequest}. */
export const NativeSsoLogoutRequestSchema = s.object({
  /** ID of the user's session, as `authorizationIssue` was told it. */
  sessionId: s.string,
});
