import { FederationRegistrationRequestSchema } from "../federationRegistrationRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** What the relying party sent. */
  federationRegistrationRequest: FederationRegistrationRequestSchema,
});

/**
 * The request of `federationRegistration`.
 *
 * @example
 * ```ts
 * const request: FederationRegistrationOperationRequest = {
 *   federationRegistrationRequest: { entityConfiguration: "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl" },
 * };
 * ```
 */
export interface FederationRegistrationOperationRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link FederationRegistrationOperationRequest}. */
export const FederationRegistrationOperationRequestSchema: v.GenericSchema<FederationRegistrationOperationRequest> =
  schema;
