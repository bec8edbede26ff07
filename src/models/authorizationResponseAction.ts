import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What the authorization endpoint has to do with an authorization request. */
export const AuthorizationResponseAction = {
  /** Something failed at Authlete, or this call was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client's request is wrong, and it is not certain where to redirect to. */
  BadRequest: "BAD_REQUEST",
  /** The client's request is wrong; tell the client so by a redirect. */
  Location: "LOCATION",
  /**
   * The client's request is wrong; tell the client so by a form that posts itself
   * (`response_mode=form_post`).
   */
  Form: "FORM",
  /** The request is fine and must be decided without a page (`prompt=none`). */
  NoInteraction: "NO_INTERACTION",
  /** The request is fine: let the user log in and consent. */
  Interaction: "INTERACTION",
} as const;

/**
 * What the authorization endpoint has to do with an authorization request.
 *
 * @example
 * ```ts
 * const action: AuthorizationResponseAction = AuthorizationResponseAction.Interaction;
 * ```
 */
export type AuthorizationResponseAction = Open<
  (typeof AuthorizationResponseAction)[keyof typeof AuthorizationResponseAction]
>;

/** Schema of {@link AuthorizationResponseAction}. */
export const AuthorizationResponseActionSchema: GenericSchema<AuthorizationResponseAction> =
  /* @__PURE__ */ s.enumeration();
