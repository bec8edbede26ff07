import * as v from "./valibot.js";

const schema = v.object({
  /**
   * Names of the scopes that the client may ask for, where `requestableScopesEnabled` is `true`.
   * `clientManagementUpdateRequestableScopes` sets them, too.
   */
  requestableScopes: v.optional(v.array(v.string())),
  /**
   * Whether the client may ask for `requestableScopes` only; others in its requests are ignored. `false`: it
   * may ask for every scope of the service.
   */
  requestableScopesEnabled: v.optional(v.boolean()),
  /**
   * Lifetime of the client's access tokens in seconds, if it is shorter than the service's. 0: the service's.
   * The scope attribute `access_token.duration` may shorten it further.
   */
  accessTokenDuration: v.optional(v.IntegerSchema),
  /**
   * Lifetime of the client's refresh tokens in seconds, if it is shorter than the service's. 0: the
   * service's. The scope attribute `refresh_token.duration` may shorten it further.
   */
  refreshTokenDuration: v.optional(v.IntegerSchema),
  /**
   * Lifetime of the client's ID tokens in seconds, if it is shorter than the service's. 0: the service's. The
   * scope attribute `id_token.duration` may shorten it further.
   */
  idTokenDuration: v.optional(v.IntegerSchema),
  /**
   * Whether the client may exchange tokens ([RFC 8693](https://www.rfc-editor.org/rfc/rfc8693)), where the
   * service has `tokenExchangeByPermittedClientsOnly` set.
   */
  tokenExchangePermitted: v.optional(v.boolean()),
});

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
export interface ClientExtension extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientExtension}. */
export const ClientExtensionSchema: v.GenericSchema<ClientExtension> = schema;
