import * as v from "./valibot.js";

const schema = v.object({
  /** Identifier of the offer, as `verifiableCredentialsCreateOffer` gave it in `info`. Always needed. */
  identifier: v.optional(v.string()),
});

/**
 * What `verifiableCredentialsGetOfferInfo` sends.
 *
 * @example
 * ```ts
 * const request: VciOfferInfoRequest = { identifier: "q9TzR2bW7uXn4cLk8sYdVf1hJm6pAe3gQo5rKi0wZtE" };
 * ```
 */
export interface VciOfferInfoRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciOfferInfoRequest}. */
export const VciOfferInfoRequestSchema: v.GenericSchema<VciOfferInfoRequest> = schema;
