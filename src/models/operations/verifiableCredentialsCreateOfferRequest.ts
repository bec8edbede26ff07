import * as v from "../valibot.js";
import { VciOfferCreateRequestSchema } from "../vciOfferCreateRequest.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** What is offered, to whom, and for how long. */
  vciOfferCreateRequest: VciOfferCreateRequestSchema,
});

/**
 * The request of `verifiableCredentialsCreateOffer`.
 *
 * @example
 * ```ts
 * const request: VerifiableCredentialsCreateOfferRequest = {
 *   vciOfferCreateRequest: { subject: "john", credentialConfigurationIds: ["EmployeeBadge"] },
 * };
 * ```
 */
export interface VerifiableCredentialsCreateOfferRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VerifiableCredentialsCreateOfferRequest}. */
export const VerifiableCredentialsCreateOfferRequestSchema: v.GenericSchema<VerifiableCredentialsCreateOfferRequest> =
  schema;
