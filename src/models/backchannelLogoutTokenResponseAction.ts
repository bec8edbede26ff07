import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of `backchannelLogoutToken`. */
export const BackchannelLogoutTokenResponseAction = {
  /** The logout token was created. */
  Ok: "OK",
  /** Authlete failed. */
  ServerError: "SERVER_ERROR",
  /** The call is invalid, for example because the client has no `backchannelLogoutUri`. */
  CallerError: "CALLER_ERROR",
} as const;

/**
 * The result of `backchannelLogoutToken`.
 *
 * @example
 * ```ts
 * const action: BackchannelLogoutTokenResponseAction = BackchannelLogoutTokenResponseAction.Ok;
 * ```
 */
export type BackchannelLogoutTokenResponseAction = Open<
  (typeof BackchannelLogoutTokenResponseAction)[keyof typeof BackchannelLogoutTokenResponseAction]
>;

/** Schema of {@link BackchannelLogoutTokenResponseAction}. */
export const BackchannelLogoutTokenResponseActionSchema: GenericSchema<BackchannelLogoutTokenResponseAction> =
  /* @__PURE__ */ s.enumeration();
