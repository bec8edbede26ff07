import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** By which kind of error a backchannel authentication request is to be refused. */
export const BackchannelAuthenticationFailResponseAction = {
  /** The reason was `SERVER_ERROR`, Authlete failed, or this call was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The reason was any other than `ACCESS_DENIED` and `SERVER_ERROR`. */
  BadRequest: "BAD_REQUEST",
  /** The reason was `ACCESS_DENIED`. */
  Forbidden: "FORBIDDEN",
} as const;

/**
 * By which kind of error a backchannel authentication request is to be refused.
 *
 * @example
 * ```ts
 * const action: BackchannelAuthenticationFailResponseAction =
 *   BackchannelAuthenticationFailResponseAction.BadRequest;
 * ```
 */
export type BackchannelAuthenticationFailResponseAction = Open<
  (typeof BackchannelAuthenticationFailResponseAction)[keyof typeof BackchannelAuthenticationFailResponseAction]
>;

/** Schema of {@link BackchannelAuthenticationFailResponseAction}. */
export const BackchannelAuthenticationFailResponseActionSchema: GenericSchema<BackchannelAuthenticationFailResponseAction> =
  /* @__PURE__ */ s.enumeration();
