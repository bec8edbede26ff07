import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import * as s from "./schemaParts.js";

/**
 * What `authorizationManagementUpdateTicket` sends.
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
   * What to store with the ticket. The service accepts the object that `authorizationManagementGetTicketInfo` returns; the
   * API documents of older versions have a string.
   */
  info: s.union([AuthorizationTicketInfoSchema, s.string]),
});
