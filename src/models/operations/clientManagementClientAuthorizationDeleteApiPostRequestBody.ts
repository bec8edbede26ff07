import * as v from "../valibot.js";

const schema = v.object({
  /** The user: the identifier that your authorization server knows them by. */
  subject: v.string(),
});

/**
 * What `clientManagementClientAuthorizationDeleteApiPost` sends.
 *
 * @example
 * ```ts
 * const body: ClientManagementClientAuthorizationDeleteApiPostRequestBody = { subject: "john" };
 * ```
 */
export interface ClientManagementClientAuthorizationDeleteApiPostRequestBody
  extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementClientAuthorizationDeleteApiPostRequestBody}. */
export const ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema: v.GenericSchema<ClientManagementClientAuthorizationDeleteApiPostRequestBody> =
  schema;
