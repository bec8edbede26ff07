import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the question for what is kept with a ticket ended. */
export const AuthorizationTicketInfoResponseAction = {
  /** The ticket was found. */
  Ok: "OK",
  /** There is no such ticket (any more). */
  NotFound: "NOT_FOUND",
  /** The request is invalid. */
  CallerError: "CALLER_ERROR",
  /** Authlete failed. */
  AuthleteError: "AUTHLETE_ERROR",
} as const;

/**
 * How the question for what is kept with a ticket ended.
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
