import { AuthorizationFailRequestSchema } from "../authorizationFailRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** Which authorization request fails, and why. */
  authorizationFailRequest: AuthorizationFailRequestSchema,
});

/**
 * The request of `authorizationFail`.
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
export interface AuthorizationFailOperationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationFailOperationRequest}. */
export const AuthorizationFailOperationRequestSchema: v.GenericSchema<AuthorizationFailOperationRequest> =
  schema;
