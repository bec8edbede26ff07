import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import * as s from "./schemaParts.js";

/**
 * The body of `authorizationManagementUpdateTicket`: the data to store with a ticket.
 *
 * @example
 * ```ts
 * const request: AuthorizationTicketUpdateRequest = {
 *   ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI",
 *   info: { context: JSON.stringify({ step: "consent" }) },
 * };
 * ```
 */
export interface AuthorizationTicketUpdateRequest
  extends s.InferOutput<typeof AuthorizationTicketUpdateRequestSchema> {}

/** Schema of {@link AuthorizationTicketUpdateRequest}. */
export const AuthorizationTicketUpdateRequestSchema = s.object({
  /** The `ticket` of `authorizationProcessRequest`. */
  ticket: s.string,
  /**
   * The data to store with the ticket. Authlete accepts an object as returned by
   * `authorizationManagementGetTicketInfo`; the API documents of older versions specify a string.
   */
  info: s.union([AuthorizationTicketInfoSchema, s.string]),
});
