import { AuthorizationRequestSchema } from "../authorizationRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The request that came to your authorization endpoint. */
  authorizationRequest: AuthorizationRequestSchema,
});

/**
 * The request of `authorizationProcessRequest`.
 *
 * @example
 * ```ts
 * const request: AuthorizationProcessRequestRequest = {
 *   serviceId: "715948317",
 *   authorizationRequest: { parameters: "response_type=code&client_id=26888344961664" },
 * };
 * ```
 */
export interface AuthorizationProcessRequestRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationProcessRequestRequest}. */
export const AuthorizationProcessRequestRequestSchema: v.GenericSchema<AuthorizationProcessRequestRequest> =
  schema;
