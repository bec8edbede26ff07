import * as s from "./schemaParts.js";

/**
 * The members that the requests of dynamic client registration are made of. The bodies of the single
 * operations, such as `DynamicClientRegistrationRegisterRequestBody`, say which of them are needed.
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
   * The metadata as the client sent them: the body of its request, a JSON object in a string. For
   * registrations and changes.
   */
  json: s.optional(s.string),
  /**
   * The registration access token that the client presented as a bearer token: a secret, told to it by
   * `dynamicClientRegistrationRegister`. Not for registrations.
   */
  token: s.optional(s.string),
  /**
   * The client, by the `client_id` that it got at its registration. It is the last part of the URL that the
   * client calls. Not for registrations.
   */
  clientId: s.optional(s.clientId),
});
