import { AuthorizationFailRequestReasonSchema } from "./authorizationFailRequestReason.js";
import * as s from "./schemaParts.js";

/**
 * What `authorizationFail` sends: which authorization request is to fail, and why.
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
   * The `ticket` of `authorizationProcessRequest`. It serves once; a used or expired one leads to
   * `BAD_REQUEST`.
   */
  ticket: s.string,
  /** Why the request fails; Authlete makes the error code for the client from it. */
  reason: AuthorizationFailRequestReasonSchema,
  /** What went wrong, in words of your own. */
  description: s.optional(s.string),
});
