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
  /** Any text that you stored. */
  context: s.optional(s.string),
});
