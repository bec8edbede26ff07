import { BackchannelAuthenticationFailRequestSchema } from "../backchannelAuthenticationFailRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `cibaFail`: the backchannel authentication request that fails, and the reason.
 *
 * @example
 * ```ts
 * const request: CibaFailRequest = {
 *   backchannelAuthenticationFailRequest: {
 *     ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 *     reason: "INVALID_USER_CODE",
 *   },
 * };
 * ```
 */
export interface CibaFailRequest extends s.InferOutput<typeof CibaFailRequestSchema> {}

/** Schema of {@link CibaFailRequest}. */
export const CibaFailRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The ticket of the request that fails, and the reason. */
  backchannelAuthenticationFailRequest: BackchannelAuthenticationFailRequestSchema,
});
