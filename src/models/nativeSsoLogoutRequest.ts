import * as v from "./valibot.js";

const schema = v.object({
  /** ID of the user's session, as `authorizationIssue` was told it. */
  sessionId: v.string(),
});

/**
 * What `nativeSsoLogout` sends: the session whose tokens are to go.
 *
 * @example
 * ```ts
 * const request: NativeSsoLogoutRequest = { sessionId: "s-20250901-7f3a" };
 * ```
 */
export interface NativeSsoLogoutRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link NativeSsoLogoutRequest}. */
export const NativeSsoLogoutRequestSchema: v.GenericSchema<NativeSsoLogoutRequest> = schema;
