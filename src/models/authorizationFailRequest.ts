import { AuthorizationFailRequestReasonSchema } from "./authorizationFailRequestReason.js";
import * as v from "./valibot.js";

const schema = v.object({
  /**
   * The `ticket` of `authorizationProcessRequest`. It serves once; a used or expired one leads to
   * `BAD_REQUEST`.
   */
  ticket: v.string(),
  /** Why the request fails; Authlete makes the error code for the client from it. */
  reason: AuthorizationFailRequestReasonSchema,
  /** What went wrong, in words of your own. */
  description: v.optional(v.string()),
});

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
export interface AuthorizationFailRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationFailRequest}. */
export const AuthorizationFailRequestSchema: v.GenericSchema<AuthorizationFailRequest> = schema;
