import { AuthorizationFailRequestReasonSchema } from "./authorizationFailRequestReason.js";
import * as s from "./schemaParts.js";

/**
 * The body of `authorizationFail`: the authorization request that fails, and the reason.
 *
 * @example
 * ```ts
 * const request: AuthorizationFailRequest = {
 *   ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI",
 *   reason: "DENIED",
 * };
 * ```
 */
export interface AuthorizationFailRequest extends s.InferOutput<typeof AuthorizationFailRequestSchema> {}

/** Schema of {@link AuthorizationFailRequest}. */
export const AuthorizationFailRequestSchema = s.object({
  /**
   * The `ticket` of `authorizationProcessRequest`. It can be used only once; a used or expired ticket leads to
   * `BAD_REQUEST`.
   */
  ticket: s.string,
  /** Why the request fails. Authlete derives the error code for the client from it. */
  reason: AuthorizationFailRequestReasonSchema,
  /** Your own description of the error. */
  description: s.optional(s.string),
});
