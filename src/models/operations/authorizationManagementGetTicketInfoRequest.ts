import { AuthorizationTicketInfoRequestSchema } from "../authorizationTicketInfoRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `authorizationManagementGetTicketInfo`: the ticket to look up.
 *
 * @example
 * ```ts
 * const request: AuthorizationManagementGetTicketInfoRequest = {
 *   authorizationTicketInfoRequest: { ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI" },
 * };
 * ```
 */
export interface AuthorizationManagementGetTicketInfoRequest
  extends s.InferOutput<typeof AuthorizationManagementGetTicketInfoRequestSchema> {}

/** Schema of {@link AuthorizationManagementGetTicketInfoRequest}. */
export const AuthorizationManagementGetTicketInfoRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The ticket to look up. */
  authorizationTicketInfoRequest: AuthorizationTicketInfoRequestSchema,
});
