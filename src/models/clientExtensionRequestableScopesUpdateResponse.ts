import * as s from "./schemaParts.js";

/**
 * The response of `clientManagementUpdateRequestableScopes`: the scopes that the client may now request.
 *
 * @example
 * ```ts
 * const response: ClientExtensionRequestableScopesUpdateResponse = { requestableScopes: ["openid"] };
 * ```
 */
export interface ClientExtensionRequestableScopesUpdateResponse
  extends s.InferOutput<typeof ClientExtensionRequestableScopesUpdateResponseSchema> {}

/** Schema of {@link ClientExtensionRequestableScopesUpdateResponse}. */
export const ClientExtensionRequestableScopesUpdateResponseSchema = s.object({
  /**
   * Names of the scopes that the client may now request, without those that the service does not support. Absent: it
   * may request all scopes. Empty: none.
   */
  requestableScopes: s.optional(s.array(s.string)),
});
