import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import { AuthorizationTicketUpdateResponseActionSchema } from "./authorizationTicketUpdateResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** What is kept with the ticket now. */
  info: v.optional(AuthorizationTicketInfoSchema),
  /** How it ended: the ticket was changed with `OK` only. */
  action: v.optional(AuthorizationTicketUpdateResponseActionSchema),
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
});

/**
 * What `authorizationManagementUpdateTicket` gives back.
 *
 * @example
 * ```ts
 * declare const answer: AuthorizationTicketUpdateResponse;
 * if (answer.action === "NOT_FOUND") console.log("The user took too long.");
 * ```
 */
export interface AuthorizationTicketUpdateResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationTicketUpdateResponse}. */
export const AuthorizationTicketUpdateResponseSchema: v.GenericSchema<AuthorizationTicketUpdateResponse> =
  schema;
