import * as s from "./schemaParts.js";

/**
 * The body of `clientManagementUpdateRequestableScopes`: the scopes that the client may request.
 *
 * @example
 * ```ts
 * const restricted: ClientExtensionRequestableScopesUpdateRequest = { requestableScopes: ["openid"] };
 * const unrestricted: ClientExtensionRequestableScopesUpdateRequest = {};
 * ```
 */
export interface ClientExtensionRequestableScopesUpdateRequest
  extends s.InferOutput<typeof ClientExtensionRequestableScopesUpdateRequestSchema> {}

/** Schema of {@link ClientExtensionRequestableScopesUpdateRequest}. */
export const ClientExtensionRequestableScopesUpdateRequestSchema = s.object({
  /**
   * Names of the scopes that the client may request. Scopes that the service does not support are ignored. Empty: none.
   * Absent: all, as after `clientManagementDeleteRequestableScopes`.
   */
  requestableScopes: s.optional(s.array(s.string)),
});
