import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import { AuthorizationTicketInfoResponseActionSchema } from "./authorizationTicketInfoResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** What is kept with the ticket. */
  info: v.optional(AuthorizationTicketInfoSchema),
  /** How it ended: `info` is there with `OK` only. */
  action: v.optional(AuthorizationTicketInfoResponseActionSchema),
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
});

/**
 * What `authorizationManagementGetTicketInfo` gives back.
 *
 * @example
 * ```ts
 * declare const answer: AuthorizationTicketInfoResponse;
 * if (answer.action === "OK") console.log(answer.info?.context);
 * ```
 */
export interface AuthorizationTicketInfoResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationTicketInfoResponse}. */
export const AuthorizationTicketInfoResponseSchema: v.GenericSchema<AuthorizationTicketInfoResponse> = schema;
