import { FederationRegistrationRequestSchema } from "../federationRegistrationRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `federationRegistration`: the registration request of a relying party.
 *
 * @example
 * ```ts
 * const request: FederationRegistrationOperationRequest = {
 *   federationRegistrationRequest: { entityConfiguration: "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl" },
 * };
 * ```
 */
export interface FederationRegistrationOperationRequest
  extends s.InferOutput<typeof FederationRegistrationOperationRequestSchema> {}

/** Schema of {@link FederationRegistrationOperationRequest}. */
export const FederationRegistrationOperationRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The registration request that the relying party sent. */
  federationRegistrationRequest: FederationRegistrationRequestSchema,
});
