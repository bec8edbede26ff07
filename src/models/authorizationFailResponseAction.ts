import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The response that the authorization endpoint must return after an authorization request failed. */
export const AuthorizationFailResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /**
   * The ticket is invalid: it was already used, has expired or is unknown. The usual cause is that the user took too
   * long.
   */
  BadRequest: "BAD_REQUEST",
  /** Redirect to the URL, which passes the error to the client. */
  Location: "LOCATION",
  /** Respond with a form that posts the error to the client (`response_mode=form_post`). */
  Form: "FORM",
} as const;

/**
 * The response that the authorization endpoint must return after an authorization request failed.
 *
 * @example
 * ```ts
 * const action: AuthorizationFailResponseAction = AuthorizationFailResponseAction.Location;
 * ```
 */
export type AuthorizationFailResponseAction = Open<
  (typeof AuthorizationFailResponseAction)[keyof typeof AuthorizationFailResponseAction]
>;

/** Schema of {@link AuthorizationFailResponseAction}. */
export const AuthorizationFailResponseActionSchema: GenericSchema<AuthorizationFailResponseAction> =
  /* @__PURE__ */ s.enumeration();
