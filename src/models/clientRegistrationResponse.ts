import { ClientSchema } from "./client.js";
import { ClientRegistrationResponseActionSchema } from "./clientRegistrationResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to answer. Look at this first. */
  action: v.optional(ClientRegistrationResponseActionSchema),
  /**
   * Body of the answer to the client: its metadata or an error, as JSON in a string. The metadata may hold
   * the client's secret and registration access token: keep it out of logs. Absent with `DELETED`.
   */
  responseContent: v.optional(v.string()),
  /** The client as Authlete describes it, secret included. Only with `CREATED`, `OK` and `UPDATED`. */
  client: v.optional(ClientSchema),
});

/**
 * What the four functions of dynamic client registration give back.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7591#section-3.2.1 for `responseContent` of a registration
 * @see https://www.rfc-editor.org/rfc/rfc7592#section-3 for `responseContent` later
 *
 * @example
 * ```ts
 * const answer: ClientRegistrationResponse = {
 *   action: "CREATED",
 *   responseContent: '{"client_id":"26888344961664","client_name":"Travel planner"}',
 *   client: { clientId: 26888344961664, clientName: "Travel planner", dynamicallyRegistered: true },
 * };
 * ```
 */
export interface ClientRegistrationResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientRegistrationResponse}. */
export const ClientRegistrationResponseSchema: v.GenericSchema<ClientRegistrationResponse> = schema;
