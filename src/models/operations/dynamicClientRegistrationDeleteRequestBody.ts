import * as v from "../valibot.js";

const schema = v.object({
  /** Means nothing here: leave it out. */
  json: v.optional(v.string()),
  /**
   * The registration access token that the client presented as a bearer token: a secret, told to it by
   * `dynamicClientRegistrationRegister`.
   */
  token: v.string(),
  /**
   * The client, by the `client_id` that it got at its registration. It is the last part of the URL that the
   * client calls.
   */
  clientId: v.string(),
});

/**
 * What `dynamicClientRegistrationDelete` sends: which client, and the token that proves its right.
 *
 * @example
 * ```ts
 * const body: DynamicClientRegistrationDeleteRequestBody = {
 *   clientId: "26888344961664",
 *   token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM",
 * };
 * ```
 */
export interface DynamicClientRegistrationDeleteRequestBody extends v.InferOutput<typeof schema> {}

/** Schema of {@link DynamicClientRegistrationDeleteRequestBody}. */
export const DynamicClientRegistrationDeleteRequestBodySchema: v.GenericSchema<DynamicClientRegistrationDeleteRequestBody> =
  schema;
