import * as s from "./schemaParts.js";

/**
 * The body of `authorizationManagementGetTicketInfo`: the ticket to look up.
 *
 * @example
 * ```ts
 * const request: AuthorizationTicketInfoRequest = { ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI" };
 * ```
 */
export interface AuthorizationTicketInfoRequest
  extends s.InferOutput<typeof AuthorizationTicketInfoRequestSchema> {}

/** Schema of {@link AuthorizationTicketInfoRequest}. */
export const AuthorizationTicketInfoRequestSchema = s.object({
  /** The `ticket` of `authorizationProcessRequest`. The call does not invalidate it. */
  ticket: s.string,
});
