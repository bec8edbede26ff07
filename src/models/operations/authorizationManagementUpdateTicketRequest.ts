import { AuthorizationTicketUpdateRequestSchema } from "../authorizationTicketUpdateRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `authorizationManagementUpdateTicket`: the ticket to update, and the information to store with it.
 *
 * @example
 * ```ts
 * const request: AuthorizationManagementUpdateTicketRequest = {
 *   authorizationTicketUpdateRequest: {
 *     ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI",
 *     info: { context: "consent" },
 *   },
 * };
 * ```
 */
export interface AuthorizationManagementUpdateTicketRequest
  extends s.InferOutput<typeof AuthorizationManagementUpdateTicketRequestSchema> {}

/** Schema of {@link AuthorizationManagementUpdateTicketRequest}. */
export const AuthorizationManagementUpdateTicketRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The ticket to update, and the information to store with it. */
  authorizationTicketUpdateRequest: AuthorizationTicketUpdateRequestSchema,
});
