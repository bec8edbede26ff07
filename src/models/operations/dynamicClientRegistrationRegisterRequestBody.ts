import * as s from "../schemaParts.js";

/**
 * What `dynamicClientRegistrationRegister` sends: the metadata of a client that wants to be registered.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7591#section-2 for the metadata
 *
 * @example
 * ```ts
 * const body: DynamicClientRegistrationRegisterRequestBody = {
 *   json: JSON.stringify({ client_name: "Travel planner", redirect_uris: ["https://app.example.com/cb"] }),
 * };
 * ```
 */
export interface DynamicClientRegistrationRegisterRequestBody
  extends s.InferOutput<typeof DynamicClientRegistrationRegisterRequestBodySchema> {}

/** Schema of {@link DynamicClientRegistrationRegisterRequestBody}. */
export const DynamicClientRegistrationRegisterRequestBodySchema = s.object({
  /** The metadata as the client sent them: the body of its request, a JSON object in a string. */
  json: s.string,
  /** Means nothing here: leave it out. The other operations of dynamic registration need it. */
  token: s.optional(s.string),
  /** Means nothing here: leave it out. Authlete assigns the ID. */
  clientId: s.optional(s.clientId),
});
