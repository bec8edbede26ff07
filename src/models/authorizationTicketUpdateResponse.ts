import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import { AuthorizationTicketUpdateResponseActionSchema } from "./authorizationTicketUpdateResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `authorizationManagementUpdateTicket`: the data that is now stored with the ticket.
 *
 * @example
 * ```ts
 * declare const response: AuthorizationTicketUpdateResponse;
 * if (response.action === "NOT_FOUND") console.log("The user took too long.");
 * ```
 */
export interface AuthorizationTicketUpdateResponse
  extends s.InferOutput<typeof AuthorizationTicketUpdateResponseSchema> {}

/** Schema of {@link AuthorizationTicketUpdateResponse}. */
export const AuthorizationTicketUpdateResponseSchema = s.object({
  /** The data that is now stored with the ticket. */
  info: s.optional(AuthorizationTicketInfoSchema),
  /** The result of the call. The ticket was updated only if it is `OK`. */
  action: s.optional(AuthorizationTicketUpdateResponseActionSchema),
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
});
