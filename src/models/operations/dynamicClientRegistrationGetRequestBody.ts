import * as s from "../schemaParts.js";

/**
 * What `dynamicClientRegistrationGet` sends: which client, and the token that proves its right.
 *
 * @example
 * ```ts
 * const body: DynamicClientRegistrationGetRequestBody = {
 *   clientId: "26888344961664",
 *   token: "f3Jq0wEoYb1sTnXrVd5mLz8cKh2uAgPiQ7vRyN6tBkM",
 * };
 * ```
 */
export interface DynamicClientRegistrationGetRequestBody
  extends s.InferOutput<typeof DynamicClientRegistrationGetRequestBodySchema> {}

/** Schema of {@link DynamicClientRegistrationGetRequestBody}. */
export const DynamicClientRegistrationGetRequestBodySchema = s.object({
  /** Means nothing here: leave it out. */
  json: s.optional(s.string),
  /**
   * The registration access token that the client presented as a bearer token: a secret, told to it by
   * `dynamicClientRegistrationRegister`.
   */
  token: s.string,
  /**
   * The client, by the `client_id` that it got at its registration. It is the last part of the URL that the
   * client calls.
   */
  clientId: s.clientId,
});
