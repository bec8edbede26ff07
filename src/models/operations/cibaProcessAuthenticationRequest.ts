import { BackchannelAuthenticationRequestSchema } from "../backchannelAuthenticationRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `cibaProcessAuthentication`: the backchannel authentication request of a client.
 *
 * @example
 * ```ts
 * const request: CibaProcessAuthenticationRequest = {
 *   backchannelAuthenticationRequest: {
 *     parameters: "scope=openid&login_hint=john",
 *     clientId: "26888344961664",
 *     clientSecret: "the secret from the Authorization header",
 *   },
 * };
 * ```
 */
export interface CibaProcessAuthenticationRequest
  extends s.InferOutput<typeof CibaProcessAuthenticationRequestSchema> {}

/** Schema of {@link CibaProcessAuthenticationRequest}. */
export const CibaProcessAuthenticationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The client's request, with its credentials. */
  backchannelAuthenticationRequest: BackchannelAuthenticationRequestSchema,
});
