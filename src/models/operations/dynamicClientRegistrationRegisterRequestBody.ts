import * as v from "../valibot.js";

const schema = v.object({
  /** The metadata as the client sent them: the body of its request, a JSON object in a string. */
  json: v.string(),
  /** Means nothing here: leave it out. The other operations of dynamic registration need it. */
  token: v.optional(v.string()),
  /** Means nothing here: leave it out. Authlete assigns the ID. */
  clientId: v.optional(v.string()),
});

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
export interface DynamicClientRegistrationRegisterRequestBody extends v.InferOutput<typeof schema> {}

/** Schema of {@link DynamicClientRegistrationRegisterRequestBody}. */
export const DynamicClientRegistrationRegisterRequestBodySchema: v.GenericSchema<DynamicClientRegistrationRegisterRequestBody> =
  schema;
