import * as s from "../schemaParts.js";

/**
 * The body of `clientManagementClientAuthorizationDeleteApiPost`: the user whose tokens are deleted.
 *
 * @example
 * ```ts
 * const body: ClientManagementClientAuthorizationDeleteApiPostRequestBody = { subject: "john" };
 * ```
 */
export interface ClientManagementClientAuthorizationDeleteApiPostRequestBody
  extends s.InferOutput<typeof ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema> {}

/** Schema of {@link ClientManagementClientAuthorizationDeleteApiPostRequestBody}. */
export const ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema = s.object({
  /** The user, as your authorization server identifies them. */
  subject: s.string,
});
