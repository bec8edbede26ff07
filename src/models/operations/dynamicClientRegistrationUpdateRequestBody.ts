import * as s from "../schemaParts.js";

/**
 * The body of `dynamicClientRegistrationUpdate`: the client, its registration access token, and its new metadata.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7592#section-2.2 for the required metadata
 *
 * @example
 * ```ts
 * const body: DynamicClientRegistrationUpdateRequestBody = {
 *   clientId: "26888344961664",
 *   token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM",
 *   json: JSON.stringify({
 *     client_id: "26888344961664",
 *     client_name: "Travel planner 2",
 *     redirect_uris: ["https://app.example.com/callback"],
 *   }),
 * };
 * ```
 */
export interface DynamicClientRegistrationUpdateRequestBody
  extends s.InferOutput<typeof DynamicClientRegistrationUpdateRequestBodySchema> {}

/** Schema of {@link DynamicClientRegistrationUpdateRequestBody}. */
export const DynamicClientRegistrationUpdateRequestBodySchema = s.object({
  /**
   * The metadata as the client sent them: the body of its request, a JSON object in a string. They replace
   * all previous metadata.
   */
  json: s.string,
  /**
   * The registration access token that the client presented as a bearer token. It is a secret that
   * `dynamicClientRegistrationRegister` issued to the client.
   */
  token: s.string,
  /**
   * The `client_id` that the client received at its registration. It is the last part of the URL that the client
   * calls.
   */
  clientId: s.clientId,
});
