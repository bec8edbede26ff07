import * as s from "./schemaParts.js";

/**
 * What `clientManagementUpdateRequestableScopes` sends.
 *
 * @example
 * ```ts
 * const confined: ClientExtensionRequestableScopesUpdateRequest = { requestableScopes: ["openid"] };
 * const free: ClientExtensionRequestableScopesUpdateRequest = {};
 * ```
 */
export interface ClientExtensionRequestableScopesUpdateRequest
  extends s.InferOutput<typeof ClientExtensionRequestableScopesUpdateRequestSchema> {}

/** Schema of {@link ClientExtensionRequestableScopesUpdateRequest}. */
export const ClientExtensionRequestableScopesUpdateRequestSchema = s.object({
  /**
   * Names of the scopes that the client may ask for; those that the service does not know are ignored. Empty:
   * none. Absent: all, as after `clientManagementDeleteRequestableScopes`.
   */
  requestableScopes: s.optional(s.array(s.string)),
});
