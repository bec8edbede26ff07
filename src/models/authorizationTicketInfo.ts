import * as s from "./schemaParts.js";

/**
 * The data stored with the ticket of an authorization request.
 *
 * @example
 * ```ts
 * const info: AuthorizationTicketInfo = { context: JSON.stringify({ step: "consent" }) };
 * ```
 */
export interface AuthorizationTicketInfo extends s.InferOutput<typeof AuthorizationTicketInfoSchema> {}

/** Schema of {@link AuthorizationTicketInfo}. */
export const AuthorizationTicketInfoSchema = s.object({
  /**
   * The text that is stored with the ticket. Its initial value is the `context` in the request of
   * `authorizationProcessRequest`.
   */
  context: s.optional(s.string),
});
