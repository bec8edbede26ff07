import * as s from "../schemaParts.js";

/**
 * What `clientManagementClientAuthorizationDeleteApiPost` sends.
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
