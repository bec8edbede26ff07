import { AuthorizationFailRequestSchema } from "../authorizationFailRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `authorizationFail`: the authorization request that fails, and the reason.
 *
 * @example
 * ```ts
 * const request: AuthorizationFailOperationRequest = {
 *   authorizationFailRequest: {
 *     ticket: "b2Kx0vQm9mWc1x4J3cUq0f6XyH7T8nRz5sLd2eGpAoI",
 *     reason: "NOT_LOGGED_IN",
 *   },
 * };
 * ```
 */
export interface AuthorizationFailOperationRequest
  extends s.InferOutput<typeof AuthorizationFailOperationRequestSchema> {}

/** Schema of {@link AuthorizationFailOperationRequest}. */
export const AuthorizationFailOperationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The authorization request that fails, and the reason. */
  authorizationFailRequest: AuthorizationFailRequestSchema,
});
