import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import { AuthorizationTicketInfoResponseActionSchema } from "./authorizationTicketInfoResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `authorizationManagementGetTicketInfo`: the data stored with a ticket.
 *
 * @example
 * ```ts
 * declare const response: AuthorizationTicketInfoResponse;
 * if (response.action === "OK") console.log(response.info?.context);
 * ```
 */
export interface AuthorizationTicketInfoResponse
  extends s.InferOutput<typeof AuthorizationTicketInfoResponseSchema> {}

/** Schema of {@link AuthorizationTicketInfoResponse}. */
export const AuthorizationTicketInfoResponseSchema = s.object({
  /** The data stored with the ticket. */
  info: s.optional(AuthorizationTicketInfoSchema),
  /** The result of the call. `info` is present only if it is `OK`. */
  action: s.optional(AuthorizationTicketInfoResponseActionSchema),
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
});
