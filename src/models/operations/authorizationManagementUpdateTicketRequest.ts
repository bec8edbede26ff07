import { AuthorizationTicketUpdateRequestSchema } from "../authorizationTicketUpdateRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The ticket to change, and what to keep with it. */
  authorizationTicketUpdateRequest: AuthorizationTicketUpdateRequestSchema,
});

/**
 * The request of `authorizationManagementUpdateTicket`.
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
export interface AuthorizationManagementUpdateTicketRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationManagementUpdateTicketRequest}. */
export const AuthorizationManagementUpdateTicketRequestSchema: v.GenericSchema<AuthorizationManagementUpdateTicketRequest> =
  schema;
