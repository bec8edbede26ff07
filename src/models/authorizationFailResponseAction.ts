import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What the authorization endpoint has to answer after an authorization request failed. */
export const AuthorizationFailResponseAction = {
  /** Something failed at Authlete, or this call was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The ticket is not valid: used, expired, or unknown. Often the user took too long. */
  BadRequest: "BAD_REQUEST",
  /** Redirect: the URL tells the client the error. */
  Location: "LOCATION",
  /** Answer with a form that posts the error to the client (`response_mode=form_post`). */
  Form: "FORM",
} as const;

/**
 * What the authorization endpoint has to answer after an authorization request failed.
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
