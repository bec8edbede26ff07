import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** The `ticket` of `authorizationProcessRequest`. */
  ticket: v.string(),
  /** What to keep with the ticket from now on. */
  info: AuthorizationTicketInfoSchema,
});

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
export interface AuthorizationTicketUpdateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationTicketUpdateRequest}. */
export const AuthorizationTicketUpdateRequestSchema: v.GenericSchema<AuthorizationTicketUpdateRequest> =
  schema;
