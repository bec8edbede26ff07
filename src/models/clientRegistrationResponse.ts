import { ClientSchema } from "./client.js";
import { ClientRegistrationResponseActionSchema } from "./clientRegistrationResponseAction.js";
import * as s from "./schemaParts.js";

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
export interface ClientRegistrationResponse extends s.InferOutput<typeof ClientRegistrationResponseSchema> {}

/** Schema of {@link ClientRegistrationResponse}. */
export const ClientRegistrationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your endpoint has to answer. Look at this first. */
  action: s.optional(ClientRegistrationResponseActionSchema),
  /**
   * Body of the answer to the client: its metadata or an error, as JSON in a string. The metadata may hold
   * the client's secret and registration access token: keep it out of logs. Absent with `DELETED`.
   */
  responseContent: s.optional(s.string),
  /** The client as Authlete describes it, secret included. Only with `CREATED`, `OK` and `UPDATED`. */
  client: s.optional(ClientSchema),
});
