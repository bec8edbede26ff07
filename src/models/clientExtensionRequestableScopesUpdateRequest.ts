import * as v from "./valibot.js";

const schema = v.object({
  /**
   * Names of the scopes that the client may ask for; those that the service does not know are ignored. Empty:
   * none. Absent: all, as after `clientManagementDeleteRequestableScopes`.
   */
  requestableScopes: v.optional(v.array(v.string())),
});

/**
 * What `clientManagementUpdateRequestableScopes` sends.
 *
 * @example
 * ```ts
 * const confined: ClientExtensionRequestableScopesUpdateRequest = { requestableScopes: ["openid"] };
 * const free: ClientExtensionRequestableScopesUpdateRequest = {};
 * ```
 */
export interface ClientExtensionRequestableScopesUpdateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientExtensionRequestableScopesUpdateRequest}. */
export const ClientExtensionRequestableScopesUpdateRequestSchema: v.GenericSchema<ClientExtensionRequestableScopesUpdateRequest> =
  schema;
