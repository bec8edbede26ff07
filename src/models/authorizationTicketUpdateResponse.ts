import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import { AuthorizationTicketUpdateResponseActionSchema } from "./authorizationTicketUpdateResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `authorizationManagementUpdateTicket` gives back.
 *
 * @example
 * ```ts
 * declare const answer: AuthorizationTicketUpdateResponse;
 * if (answer.action === "NOT_FOUND") console.log("The user took too long.");
 * ```
 */
export interface AuthorizationTicketUpdateResponse
  extends s.InferOutput<typeof AuthorizationTicketUpdateResponseSchema> {}

/** Schema of {@link AuthorizationTicketUpdateResponse}. */
export const AuthorizationTicketUpdateResponseSchema = s.object({
  /** What is kept with the ticket now. */
  info: s.optional(AuthorizationTicketInfoSchema),
  /** How it ended: the ticket was changed with `OK` only. */
  action: s.optional(AuthorizationTicketUpdateResponseActionSchema),
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
});
