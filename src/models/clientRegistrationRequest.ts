import * as s from "./schemaParts.js";

/**
 * The fields of the requests of dynamic client registration. The bodies of the individual operations, such as
 * `DynamicClientRegistrationRegisterRequestBody`, specify which of them are required.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7591#section-2 for the metadata
 *
 * @example
 * ```ts
 * const request: ClientRegistrationRequest = {
 *   json: JSON.stringify({ client_name: "Travel planner", redirect_uris: ["https://app.example.com/cb"] }),
 * };
 * ```
 */
export interface ClientRegistrationRequest extends s.InferOutput<typeof ClientRegistrationRequestSchema> {}

/** Schema of {@link ClientRegistrationRequest}. */
export const ClientRegistrationRequestSchema = s.object({
  /**
   * The metadata as the client sent it: the body of its request, a JSON object in a string. For registrations and
   * updates.
   */
  json: s.optional(s.string),
  /**
   * The registration access token that the client presented as a bearer token. It is a secret, which
   * `dynamicClientRegistrationRegister` issued to the client. Not for registrations.
   */
  token: s.optional(s.string),
  /**
   * The `client_id` that the client received at its registration. It is the last part of the URL that the client calls.
   * Not for registrations.
   */
  clientId: s.optional(s.clientId),
});
