import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the making of an `auth_req_id` ended. */
export const BackchannelAuthenticationIssueResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** There is no such ticket, or it has expired. */
  InvalidTicket: "INVALID_TICKET",
  /** There is an `auth_req_id` for the client. */
  Ok: "OK",
} as const;

/**
 * How the making of an `auth_req_id` ended.
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
