import { BackchannelAuthenticationCompleteRequestSchema } from "../backchannelAuthenticationCompleteRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The ticket of the request, the result, and what the tokens shall hold. */
  backchannelAuthenticationCompleteRequest: BackchannelAuthenticationCompleteRequestSchema,
});

/**
 * The request of `cibaComplete`.
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
export interface CibaCompleteRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link CibaCompleteRequest}. */
export const CibaCompleteRequestSchema: v.GenericSchema<CibaCompleteRequest> = schema;
