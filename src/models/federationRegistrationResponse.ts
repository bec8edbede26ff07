import { ClientSchema } from "./client.js";
import { FederationRegistrationResponseActionSchema } from "./federationRegistrationResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `federationRegistration` gives back.
 *
 * @example
 * ```ts
 * declare const answer: FederationRegistrationResponse;
 * if (answer.action === "OK") console.log(`Registered ${answer.client?.clientId}.`);
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
  /** What your endpoint must do next. */
  action: s.optional(FederationRegistrationResponseActionSchema),
  /** Body of your answer: for `OK` an entity statement, a JWT; for errors JSON. */
  responseContent: s.optional(s.string),
  /** The client as it was registered. Absent unless it was. */
  client: s.optional(ClientSchema),
});
