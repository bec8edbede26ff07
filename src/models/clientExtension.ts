import * as s from "./schemaParts.js";

/**
 * Settings of a client for the operator of the server, not for its developer; `extension` of a `Client`.
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
   * Names of the scopes that the client may ask for, where `requestableScopesEnabled` is `true`.
   * `clientManagementUpdateRequestableScopes` sets them, too.
   */
  requestableScopes: s.optional(s.array(s.string)),
  /**
   * Whether the client may ask for `requestableScopes` only; others in its requests are ignored. `false`: it
   * may ask for every scope of the service.
   */
  requestableScopesEnabled: s.optional(s.boolean),
  /**
   * Lifetime of the client's access tokens in seconds, if it is shorter than the service's. 0: the service's.
   * The scope attribute `access_token.duration` may shorten it further.
   */
  accessTokenDuration: s.optional(s.integer),
  /**
   * Lifetime of the client's refresh tokens in seconds, if it is shorter than the service's. 0: the
   * service's. The scope attribute `refresh_token.duration` may shorten it further.
   */
  refreshTokenDuration: s.optional(s.integer),
  /**
   * Lifetime of the client's ID tokens in seconds, if it is shorter than the service's. 0: the service's. The
   * scope attribute `id_token.duration` may shorten it further.
   */
  idTokenDuration: s.optional(s.integer),
  /**
   * Whether the client may exchange tokens ([RFC 8693](https://www.rfc-editor.org/rfc/rfc8693)), where the
   * service has `tokenExchangeByPermittedClientsOnly` set.
   */
  tokenExchangePermitted: s.optional(s.boolean),
});
