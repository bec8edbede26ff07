import * as s from "./schemaParts.js";

/**
 * What `clientManagementGetRequestableScopes` gives back.
 *
 * @example
 * ```ts
 * const answer: ClientExtensionRequestableScopesGetResponse = { requestableScopes: ["openid", "profile"] };
 * const mayAskForEmail = answer.requestableScopes?.includes("email") ?? true;
 * ```
 */
export interface ClientExtensionRequestableScopesGetResponse
  extends s.InferOutput<typeof ClientExtensionRequestableScopesGetResponseSchema> {}

/** Schema of {@link ClientExtensionRequestableScopesGetResponse}. */
export const ClientExtensionRequestableScopesGetResponseSchema = s.object({
  /**
   * Names of the scopes that the client may ask for. Absent: it may ask for all. Empty: for none.
   */
  requestableScopes: s.optional(s.array(s.string)),
});
