import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The response that the authorization endpoint must return after the user consented. */
export const AuthorizationIssueResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /**
   * The ticket is invalid: it was already used, has expired or is unknown. The usual cause is that the user took too
   * long.
   */
  BadRequest: "BAD_REQUEST",
  /** Redirect to the URL, which contains the issued code and tokens, or an error. */
  Location: "LOCATION",
  /** Respond with a form that posts itself to the client (`response_mode=form_post`). */
  Form: "FORM",
} as const;

/**
 * The response that the authorization endpoint must return after the user consented.
 *
 * @example
 * ```ts
 * const action: AuthorizationIssueResponseAction = AuthorizationIssueResponseAction.Location;
 * ```
 */
export type AuthorizationIssueResponseAction = Open<
  (typeof AuthorizationIssueResponseAction)[keyof typeof AuthorizationIssueResponseAction]
>;

/** Schema of {@link AuthorizationIssueResponseAction}. */
export const AuthorizationIssueResponseActionSchema: GenericSchema<AuthorizationIssueResponseAction> =
  /* @__PURE__ */ s.enumeration();
