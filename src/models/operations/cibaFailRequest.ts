import { BackchannelAuthenticationFailRequestSchema } from "../backchannelAuthenticationFailRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The ticket of the request that fails, and why it does. */
  backchannelAuthenticationFailRequest: BackchannelAuthenticationFailRequestSchema,
});

/**
 * The request of `cibaFail`.
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
export interface CibaFailRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link CibaFailRequest}. */
export const CibaFailRequestSchema: v.GenericSchema<CibaFailRequest> = schema;
