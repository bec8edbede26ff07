import * as s from "./schemaParts.js";

/**
 * What is kept with the ticket of an authorization request.
 *
 * @example
 * ```ts
 * const info: AuthorizationTicketInfo = { context: JSON.stringify({ step: "consent" }) };
 * ```
 */
export interface AuthorizationTicketInfo extends s.InferOutput<typeof AuthorizationTicketInfoSchema> {}

/** Schema of {@link AuthorizationTicketInfo}. */
export const AuthorizationTicketInfoSchema = s.object({
  /** Text of your own. */
  context: s.optional(s.string),
});
