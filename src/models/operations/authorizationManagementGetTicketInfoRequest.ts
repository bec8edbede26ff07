import { AuthorizationTicketInfoRequestSchema } from "../authorizationTicketInfoRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The ticket to look up. */
  authorizationTicketInfoRequest: AuthorizationTicketInfoRequestSchema,
});

/**
 * The request of `authorizationManagementGetTicketInfo`.
 *
 * @example
 * ```ts
 * const request: AuthorizationManagementGetTicketInfoRequest = {
 *   authorizationTicketInfoRequest: { ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI" },
 * };
 * ```
 */
export interface AuthorizationManagementGetTicketInfoRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationManagementGetTicketInfoRequest}. */
export const AuthorizationManagementGetTicketInfoRequestSchema: v.GenericSchema<AuthorizationManagementGetTicketInfoRequest> =
  schema;
