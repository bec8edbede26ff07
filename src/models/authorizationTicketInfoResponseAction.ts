import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of `authorizationManagementGetTicketInfo`. */
export const AuthorizationTicketInfoResponseAction = {
  /** The ticket was found. */
  Ok: "OK",
  /** The ticket does not exist or no longer exists. */
  NotFound: "NOT_FOUND",
  /** The request is invalid. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * The result of `authorizationManagementGetTicketInfo`.
 *
 * @example
 * ```ts
 * const action: AuthorizationTicketInfoResponseAction = AuthorizationTicketInfoResponseAction.NotFound;
 * ```
 */
export type AuthorizationTicketInfoResponseAction = Open<
  (typeof AuthorizationTicketInfoResponseAction)[keyof typeof AuthorizationTicketInfoResponseAction]
>;

/** Schema of {@link AuthorizationTicketInfoResponseAction}. */
export const AuthorizationTicketInfoResponseActionSchema: GenericSchema<AuthorizationTicketInfoResponseAction> =
  /* @__PURE__ */ s.enumeration();
