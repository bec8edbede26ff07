import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The error response that the backchannel authentication endpoint must return. */
export const BackchannelAuthenticationFailResponseAction = {
  /** The reason was `SERVER_ERROR`, Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The reason was neither `ACCESS_DENIED` nor `SERVER_ERROR`. */
  BadRequest: "BAD_REQUEST",
  /** The reason was `ACCESS_DENIED`. */
  Forbidden: "FORBIDDEN",
} as const;

/**
 * The error response that the backchannel authentication endpoint must return.
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
