import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import { AuthorizationTicketInfoResponseActionSchema } from "./authorizationTicketInfoResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `authorizationManagementGetTicketInfo` gives back.
 *
 * @example
 * ```ts
 * declare const answer: AuthorizationTicketInfoResponse;
 * if (answer.action === "OK") console.log(answer.info?.context);
 * ```
 */
export interface AuthorizationTicketInfoResponse
  extends s.InferOutput<typeof AuthorizationTicketInfoResponseSchema> {}

/** Schema of {@link AuthorizationTicketInfoResponse}. */
export const AuthorizationTicketInfoResponseSchema = s.object({
  /** What is kept with the ticket. */
  info: s.optional(AuthorizationTicketInfoSchema),
  /** How it ended: `info` is there with `OK` only. */
  action: s.optional(AuthorizationTicketInfoResponseActionSchema),
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
});
