import * as v from "../valibot.js";
import { VciOfferInfoRequestSchema } from "../vciOfferInfoRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The offer to look up. */
  vciOfferInfoRequest: VciOfferInfoRequestSchema,
});

/**
 * The request of `verifiableCredentialsGetOfferInfo`.
 *
 * @example
 * ```ts
 * const request: VciOfferInfoApiRequest = {
 *   vciOfferInfoRequest: { identifier: "q9TzR2bW7uXn4cLk8sYdVf1hJm6pAe3gQo5rKi0wZtE" },
 * };
 * ```
 */
export interface VciOfferInfoApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciOfferInfoApiRequest}. */
export const VciOfferInfoApiRequestSchema: v.GenericSchema<VciOfferInfoApiRequest> = schema;
