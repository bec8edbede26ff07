import * as s from "./schemaParts.js";

/**
 * What `verifiableCredentialsGetOfferInfo` sends.
 *
 * @example
 * ```ts
 * const request: VciOfferInfoRequest = { identifier: "q9TzR2bW7uXn4cLk8sYdVf1hJm6pAe3gQo5rKi0wZtE" };
 * ```
 */
export interface VciOfferInfoRequest extends s.InferOutput<typeof VciOfferInfoRequestSchema> {}

/** Schema of {@link VciOfferInfoRequest}. */
export const VciOfferInfoRequestSchema = s.object({
  /** Identifier of the offer, as `verifiableCredentialsCreateOffer` gave it in `info`. Always needed. */
  identifier: s.optional(s.string),
});
