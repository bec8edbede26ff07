import * as s from "../schemaParts.js";
import { VciOfferCreateRequestSchema } from "../vciOfferCreateRequest.js";

/**
 * The request of `verifiableCredentialsCreateOffer`: the credentials to offer.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsCreateOfferRequest = {
 *   vciOfferCreateRequest: { subject: "john", credentialConfigurationIds: ["EmployeeBadge"] },
 * };
 * ```
 */
export interface VerifiableCredentialsCreateOfferRequest
  extends s.InferOutput<typeof VerifiableCredentialsCreateOfferRequestSchema> {}

/** Schema of {@link VerifiableCredentialsCreateOfferRequest}. */
export const VerifiableCredentialsCreateOfferRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The credentials to offer, the user to offer them to, and the lifetime of the offer. */
  vciOfferCreateRequest: VciOfferCreateRequestSchema,
});
