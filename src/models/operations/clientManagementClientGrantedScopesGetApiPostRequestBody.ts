import * as s from "../schemaParts.js";

/**
 * The body of `clientManagementClientGrantedScopesGetApiPost`: the user who granted the scopes.
 *
 * @example
 * ```ts
 * const body: ClientManagementClientGrantedScopesGetApiPostRequestBody = { subject: "john" };
 * ```
 */
export interface ClientManagementClientGrantedScopesGetApiPostRequestBody
  extends s.InferOutput<typeof ClientManagementClientGrantedScopesGetApiPostRequestBodySchema> {}

/** Schema of {@link ClientManagementClientGrantedScopesGetApiPostRequestBody}. */
export const ClientManagementClientGrantedScopesGetApiPostRequestBodySchema = s.object({
  /** The user, as your authorization server identifies them. */
  subject: s.string,
});
