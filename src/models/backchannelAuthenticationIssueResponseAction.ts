import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of `cibaIssue`, which creates an `auth_req_id`. */
export const BackchannelAuthenticationIssueResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The ticket does not exist or has expired. */
  InvalidTicket: "INVALID_TICKET",
  /** An `auth_req_id` was created for the client. */
  Ok: "OK",
} as const;

/**
 * The result of `cibaIssue`, which creates an `auth_req_id`.
 *
 * @example
 * ```ts
 * const action: BackchannelAuthenticationIssueResponseAction =
 *   BackchannelAuthenticationIssueResponseAction.Ok;
 * ```
 */
export type BackchannelAuthenticationIssueResponseAction = Open<
  (typeof BackchannelAuthenticationIssueResponseAction)[keyof typeof BackchannelAuthenticationIssueResponseAction]
>;

/** Schema of {@link BackchannelAuthenticationIssueResponseAction}. */
export const BackchannelAuthenticationIssueResponseActionSchema: GenericSchema<BackchannelAuthenticationIssueResponseAction> =
  /* @__PURE__ */ s.enumeration();
