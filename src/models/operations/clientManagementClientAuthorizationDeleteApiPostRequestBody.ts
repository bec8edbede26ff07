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
  /** The user: the identifier that your authorization server knows them by. */
  subject: s.string,
});
