import * as s from "../schemaParts.js";

/**
 * The body of `dynamicClientRegistrationRegister`: the metadata of the client to register.
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
  /** Not used by this operation. Omit it. The other operations of dynamic registration require it. */
  token: s.optional(s.string),
  /** Not used by this operation. Omit it. Authlete assigns the ID. */
  clientId: s.optional(s.clientId),
});
