import * as s from "./schemaParts.js";

/**
 * The response of `clientManagementGetRequestableScopes`: the scopes that the client may request.
 *
 * @example
 * ```ts
 * const response: ClientExtensionRequestableScopesGetResponse = { requestableScopes: ["openid", "profile"] };
 * const mayAskForEmail = response.requestableScopes?.includes("email") ?? true;
 * ```
 */
export interface ClientExtensionRequestableScopesGetResponse
  extends s.InferOutput<typeof ClientExtensionRequestableScopesGetResponseSchema> {}

/** Schema of {@link ClientExtensionRequestableScopesGetResponse}. */
export const ClientExtensionRequestableScopesGetResponseSchema = s.object({
  /** Names of the scopes that the client may request. Absent: it may request all scopes. Empty: none. */
  requestableScopes: s.optional(s.array(s.string)),
});
