import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What the backchannel authentication endpoint must do with a request. */
export const BackchannelAuthenticationResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client's request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** Client authentication failed. */
  Unauthorized: "UNAUTHORIZED",
  /** The request is valid. Next, identify the user from the hint. */
  UserIdentification: "USER_IDENTIFICATION",
} as const;

/**
 * What the backchannel authentication endpoint must do with a request.
 *
 * @example
 * ```ts
 * const action: BackchannelAuthenticationResponseAction =
 *   BackchannelAuthenticationResponseAction.UserIdentification;
 * ```
 */
export type BackchannelAuthenticationResponseAction = Open<
  (typeof BackchannelAuthenticationResponseAction)[keyof typeof BackchannelAuthenticationResponseAction]
>;

/** Schema of {@link BackchannelAuthenticationResponseAction}. */
export const BackchannelAuthenticationResponseActionSchema: GenericSchema<BackchannelAuthenticationResponseAction> =
  /* @__PURE__ */ s.enumeration();
