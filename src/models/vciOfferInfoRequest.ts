import * as s from "./schemaParts.js";

/**
 * The body of `verifiableCredentialsGetOfferInfo`: the offer to look up.
 *
 * @example
 * ```ts
 * const request: VciOfferInfoRequest = { identifier: "q9TzR2bW7uXn4cLk8sYdVf1hJm6pAe3gQo5rKi0wZtE" };
 * ```
 */
export interface VciOfferInfoRequest extends s.InferOutput<typeof VciOfferInfoRequestSchema> {}

/** Schema of {@link VciOfferInfoRequest}. */
export const VciOfferInfoRequestSchema = s.object({
  /** Identifier of the offer, from `info` in the response of `verifiableCredentialsCreateOffer`. Always required. */
  identifier: s.optional(s.string),
});
