import { ClientSchema } from "./client.js";
import { ClientRegistrationResponseActionSchema } from "./clientRegistrationResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of the four functions of dynamic client registration: the response that your endpoint must return, and
 * the client.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7591#section-3.2.1 for `responseContent` of a registration
 * @see https://www.rfc-editor.org/rfc/rfc7592#section-3 for `responseContent` of the other operations
 *
 * @example
 * ```ts
 * const response: ClientRegistrationResponse = {
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
  /** The response that your endpoint must return. */
  action: s.optional(ClientRegistrationResponseActionSchema),
  /**
   * Body of the response to the client: its metadata or an error, as JSON in a string. The metadata may contain the
   * client's secret and registration access token, so do not log it. Absent with `DELETED`.
   */
  responseContent: s.optional(s.string),
  /** The client, including its secret. Present only with `CREATED`, `OK` and `UPDATED`. */
  client: s.optional(ClientSchema),
});
