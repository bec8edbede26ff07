import * as v from "./valibot.js";

const schema = v.object({
  /** Text of your own. */
  context: v.optional(v.string()),
});

/**
 * What is kept with the ticket of an authorization request.
 *
 * @example
 * ```ts
 * const info: AuthorizationTicketInfo = { context: JSON.stringify({ step: "consent" }) };
 * ```
 */
export interface AuthorizationTicketInfo extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationTicketInfo}. */
export const AuthorizationTicketInfoSchema: v.GenericSchema<AuthorizationTicketInfo> = schema;
