import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of `authorizationManagementUpdateTicket`. */
export const AuthorizationTicketUpdateResponseAction = {
  /** The ticket was updated. */
  Ok: "OK",
  /** The ticket does not exist or no longer exists. */
  NotFound: "NOT_FOUND",
  /** The request is invalid. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * The result of `authorizationManagementUpdateTicket`.
 *
 * @example
 * ```ts
 * const action: AuthorizationTicketUpdateResponseAction = AuthorizationTicketUpdateResponseAction.Ok;
 * ```
 */
export type AuthorizationTicketUpdateResponseAction = Open<
  (typeof AuthorizationTicketUpdateResponseAction)[keyof typeof AuthorizationTicketUpdateResponseAction]
>;

/** Schema of {@link AuthorizationTicketUpdateResponseAction}. */
export const AuthorizationTicketUpdateResponseActionSchema: GenericSchema<AuthorizationTicketUpdateResponseAction> =
  /* @__PURE__ */ s.enumeration();
