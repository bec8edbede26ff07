import * as s from "./schemaParts.js";

/**
 * Settings of a client for the operator of the server, not for the developer of the client; `extension` of a `Client`.
 *
 * @example
 * ```ts
 * const extension: ClientExtension = {
 *   requestableScopesEnabled: true,
 *   requestableScopes: ["openid", "history.read"],
 *   accessTokenDuration: 600,
 * };
 * ```
 */
export interface ClientExtension extends s.InferOutput<typeof ClientExtensionSchema> {}

/** Schema of {@link ClientExtension}. */
export const ClientExtensionSchema = s.object({
  /**
   * Names of the scopes that the client may request if `requestableScopesEnabled` is `true`.
   * `clientManagementUpdateRequestableScopes` sets them, too.
   */
  requestableScopes: s.optional(s.array(s.string)),
  /**
   * Whether the client may request only `requestableScopes`; other scopes in its requests are ignored. If `false`, it
   * may request every scope of the service.
   */
  requestableScopesEnabled: s.optional(s.boolean),
  /**
   * Lifetime of the client's access tokens in seconds, if shorter than that of the service. 0: the lifetime of the
   * service. The scope attribute `access_token.duration` may shorten it further.
   */
  accessTokenDuration: s.optional(s.integer),
  /**
   * Lifetime of the client's refresh tokens in seconds, if shorter than that of the service. 0: the lifetime of the
   * service. The scope attribute `refresh_token.duration` may shorten it further.
   */
  refreshTokenDuration: s.optional(s.integer),
  /**
   * Lifetime of the client's ID tokens in seconds, if shorter than that of the service. 0: the lifetime of the service.
   * The scope attribute `id_token.duration` may shorten it further.
   */
  idTokenDuration: s.optional(s.integer),
  /**
   * Whether the client may exchange tokens ([RFC 8693](https://www.rfc-editor.org/rfc/rfc8693), Token Exchange) if
   * `tokenExchangeByPermittedClientsOnly` of the service is enabled.
   */
  tokenExchangePermitted: s.optional(s.boolean),
});
