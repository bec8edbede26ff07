import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What the authorization endpoint must do with an authorization request. */
export const AuthorizationResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The client's request is invalid, and there is no reliable URI to redirect to. */
  BadRequest: "BAD_REQUEST",
  /** The client's request is invalid. Redirect to pass the error to the client. */
  Location: "LOCATION",
  /**
   * The client's request is invalid. Respond with a form that posts the error to the client
   * (`response_mode=form_post`).
   */
  Form: "FORM",
  /** The request is valid and must be processed without displaying a page (`prompt=none`). */
  NoInteraction: "NO_INTERACTION",
  /** The request is valid. Let the user log in and give consent. */
  Interaction: "INTERACTION",
} as const;

/**
 * What the authorization endpoint must do with an authorization request.
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
