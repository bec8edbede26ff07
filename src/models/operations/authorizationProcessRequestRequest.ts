import { AuthorizationRequestSchema } from "../authorizationRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `authorizationProcessRequest`: the authorization request of a client.
 *
 * @example
 * ```ts
 * const request: AuthorizationProcessRequestRequest = {
 *   serviceId: "715948317",
 *   authorizationRequest: { parameters: "response_type=code&client_id=26888344961664" },
 * };
 * ```
 */
export interface AuthorizationProcessRequestRequest
  extends s.InferOutput<typeof AuthorizationProcessRequestRequestSchema> {}

/** Schema of {@link AuthorizationProcessRequestRequest}. */
export const AuthorizationProcessRequestRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The request that your authorization endpoint received. */
  authorizationRequest: AuthorizationRequestSchema,
});
