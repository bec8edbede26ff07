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
 * const request: VerifiableCredentialsGetOfferInfoRequest = {
 *   vciOfferInfoRequest: { identifier: "q9TzR2bW7uXn4cLk8sYdVf1hJm6pAe3gQo5rKi0wZtE" },
 * };
 * ```
 */
export interface VerifiableCredentialsGetOfferInfoRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsGetOfferInfoRequest}. */
export const VerifiableCredentialsGetOfferInfoRequestSchema: v.GenericSchema<VerifiableCredentialsGetOfferInfoRequest> =
  schema;
