import * as s from "../schemaParts.js";
import { VciOfferInfoRequestSchema } from "../vciOfferInfoRequest.js";

/**
 * The request of `verifiableCredentialsGetOfferInfo`: the offer to look up.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsGetOfferInfoRequest = {
 *   vciOfferInfoRequest: { identifier: "q9TzR2bW7uXn4cLk8sYdVf1hJm6pAe3gQo5rKi0wZtE" },
 * };
 * ```
 */
export interface VerifiableCredentialsGetOfferInfoRequest
  extends s.InferOutput<typeof VerifiableCredentialsGetOfferInfoRequestSchema> {}

/** Schema of {@link VerifiableCredentialsGetOfferInfoRequest}. */
export const VerifiableCredentialsGetOfferInfoRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The offer to look up. */
  vciOfferInfoRequest: VciOfferInfoRequestSchema,
});
