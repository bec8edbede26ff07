import * as v from "./valibot.js";

const schema = v.object({
  /**
   * Names of the scopes that the client may ask for now, without those that the service does not know.
   * Absent: it may ask for all. Empty: for none.
   */
  requestableScopes: v.optional(v.array(v.string())),
});

/**
 * What `clientManagementUpdateRequestableScopes` gives back.
 *
 * @example
 * ```ts
 * const answer: ClientExtensionRequestableScopesUpdateResponse = { requestableScopes: ["openid"] };
 * ```
 */
export interface ClientExtensionRequestableScopesUpdateResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientExtensionRequestableScopesUpdateResponse}. */
export const ClientExtensionRequestableScopesUpdateResponseSchema: v.GenericSchema<ClientExtensionRequestableScopesUpdateResponse> =
  schema;
