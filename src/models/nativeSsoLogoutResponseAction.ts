import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the logout from all apps of a session ended. */
export const NativeSsoLogoutResponseAction = {
  /** The tokens of the session, if there were any, are deleted. */
  Ok: "OK",
  /** Authlete failed. */
  ServerError: "SERVER_ERROR",
  /** The call was wrong: it had no session ID, for example. */
  CallerError: "CALLER_ERROR",
} as const;

/**
 * How the logout from all apps of a session ended.
 *
 * @example
 * ```ts
 * const action: NativeSsoLogoutResponseAction = NativeSsoLogoutResponseAction.Ok;
 * ```
 */
export type NativeSsoLogoutResponseAction = Open<
  (typeof NativeSsoLogoutResponseAction)[keyof typeof NativeSsoLogoutResponseAction]
>;

/** Schema of {@link NativeSsoLogoutResponseAction}. */
export const NativeSsoLogoutResponseActionSchema: GenericSchema<NativeSsoLogoutResponseAction> =
  /* @__PURE__ */ s.enumeration();
