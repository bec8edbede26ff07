import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** What the authorization endpoint has to answer after the user consented. */
export const AuthorizationIssueResponseAction = {
  /** Something failed at Authlete, or this call was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The ticket is not valid: used, expired, or unknown. Often the user took too long. */
  BadRequest: "BAD_REQUEST",
  /** Redirect: the URL has what was issued, or an error. */
  Location: "LOCATION",
  /** Answer with a form that posts itself to the client (`response_mode=form_post`). */
  Form: "FORM",
} as const;

/**
 * What the authorization endpoint has to answer after the user consented.
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
