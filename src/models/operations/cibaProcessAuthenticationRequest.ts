import { BackchannelAuthenticationRequestSchema } from "../backchannelAuthenticationRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client's request, with its credentials. */
  backchannelAuthenticationRequest: BackchannelAuthenticationRequestSchema,
});

/**
 * The request of `cibaProcessAuthentication`.
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
export interface CibaProcessAuthenticationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link CibaProcessAuthenticationRequest}. */
export const CibaProcessAuthenticationRequestSchema: v.GenericSchema<CibaProcessAuthenticationRequest> =
  schema;
