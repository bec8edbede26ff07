import { ClientSchema } from "./client.js";
import { FederationRegistrationResponseActionSchema } from "./federationRegistrationResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to do next. Look at this first. */
  action: v.optional(FederationRegistrationResponseActionSchema),
  /** Body of your answer: for `OK` an entity statement, a JWT; for errors JSON. */
  responseContent: v.optional(v.string()),
  /** The client as it was registered. Absent unless it was. */
  client: v.optional(ClientSchema),
});

/**
 * What `federationRegistration` gives back.
 *
 * @example
 * ```ts
 * declare const answer: FederationRegistrationResponse;
 * if (answer.action === "OK") console.log(`Registered ${answer.client?.clientId}.`);
 * ```
 */
export interface FederationRegistrationResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link FederationRegistrationResponse}. */
export const FederationRegistrationResponseSchema: v.GenericSchema<FederationRegistrationResponse> = schema;
