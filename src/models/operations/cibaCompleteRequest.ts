import { BackchannelAuthenticationCompleteRequestSchema } from "../backchannelAuthenticationCompleteRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `cibaComplete`: the result of a backchannel authentication.
 *
 * @example
 * ```ts
 * const request: CibaCompleteRequest = {
 *   backchannelAuthenticationCompleteRequest: {
 *     ticket: "hT3vQ9xYw2LrKc8NzJ0bFgUe5sMdA7pOi1kVtXyR4Co",
 *     result: "ACCESS_DENIED",
 *     subject: "john",
 *   },
 * };
 * ```
 */
export interface CibaCompleteRequest extends s.InferOutput<typeof CibaCompleteRequestSchema> {}

/** Schema of {@link CibaCompleteRequest}. */
export const CibaCompleteRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The ticket of the request, the result, and the contents of the tokens. */
  backchannelAuthenticationCompleteRequest: BackchannelAuthenticationCompleteRequestSchema,
});
