import * as v from "./valibot.js";

const schema = v.object({
  /**
   * Names of the scopes that the client may ask for. Absent: it may ask for all. Empty: for none.
   */
  requestableScopes: v.optional(v.array(v.string())),
});

/**
 * What `clientManagementGetRequestableScopes` gives back.
 *
 * @example
 * ```ts
 * const answer: ClientExtensionRequestableScopesGetResponse = { requestableScopes: ["openid", "profile"] };
 * const mayAskForEmail = answer.requestableScopes?.includes("email") ?? true;
 * ```
 */
export interface ClientExtensionRequestableScopesGetResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientExtensionRequestableScopesGetResponse}. */
export const ClientExtensionRequestableScopesGetResponseSchema: v.GenericSchema<ClientExtensionRequestableScopesGetResponse> =
  schema;
