import * as s from "./schemaParts.js";

/**
 * What `clientManagementUpdateRequestableScopes` gives back.
 *
 * @example
 * ```ts
 * const answer: ClientExtensionRequestableScopesUpdateResponse = { requestableScopes: ["openid"] };
 * ```
 */
export interface ClientExtensionRequestableScopesUpdateResponse
  extends s.InferOutput<typeof ClientExtensionRequestableScopesUpdateResponseSchema> {}

/** Schema of {@link ClientExtensionRequestableScopesUpdateResponse}. */
export const ClientExtensionRequestableScopesUpdateResponseSchema = s.object({
  /**
   * Names of the scopes that the client may ask for now, without those that the service does not know.
   * Absent: it may ask for all. Empty: for none.
   */
  requestableScopes: s.optional(s.array(s.string)),
});
