import * as v from "./valibot.js";

const schema = v.object({
  /** The `ticket` of `authorizationProcessRequest`. Asking does not use it up. */
  ticket: v.string(),
});

/**
 * What `authorizationManagementGetTicketInfo` sends.
 *
 * @example
 * ```ts
 * const request: AuthorizationTicketInfoRequest = { ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI" };
 * ```
 */
export interface AuthorizationTicketInfoRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationTicketInfoRequest}. */
export const AuthorizationTicketInfoRequestSchema: v.GenericSchema<AuthorizationTicketInfoRequest> = schema;
