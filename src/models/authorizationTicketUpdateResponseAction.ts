import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the change of what is kept with a ticket ended. */
export const AuthorizationTicketUpdateResponseAction = {
  /** The ticket was changed. */
  Ok: "OK",
  /** There is no such ticket (any more). */
  NotFound: "NOT_FOUND",
  /** The request is invalid. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * How the change of what is kept with a ticket ended.
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
