import * as s from "../schemaParts.js";

/**
 * The body of `dynamicClientRegistrationGet`: the client, and its registration access token.
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
  /** Not used by this operation. Omit it. */
  json: s.optional(s.string),
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
