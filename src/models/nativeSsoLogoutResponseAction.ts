import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of logging out from all apps of a session. */
export const NativeSsoLogoutResponseAction = {
  /** The tokens of the session, if there were any, were deleted. */
  Ok: "OK",
  /** Authlete failed. */
  ServerError: "SERVER_ERROR",
  /** The call is invalid: for example, it contains no session ID. */
  CallerError: "CALLER_ERROR",
} as const;

/**
 * The result of logging out from all apps of a session.
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
