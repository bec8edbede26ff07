import { ClientSchema } from "./client.js";
import { FederationRegistrationResponseActionSchema } from "./federationRegistrationResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `federationRegistration`: the response that your endpoint must return, and the registered client.
 *
 * @example
 * ```ts
 * declare const response: FederationRegistrationResponse;
 * if (response.action === "OK") console.log(`Registered ${response.client?.clientId}.`);
 * ```
 */
export interface FederationRegistrationResponse
  extends s.InferOutput<typeof FederationRegistrationResponseSchema> {}

/** Schema of {@link FederationRegistrationResponse}. */
export const FederationRegistrationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. */
  action: s.optional(FederationRegistrationResponseActionSchema),
  /** Body of your response: for `OK`, an entity statement, a JWT; for errors, JSON. */
  responseContent: s.optional(s.string),
  /** The registered client. Absent if the client was not registered. */
  client: s.optional(ClientSchema),
});
