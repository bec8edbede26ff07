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
 * const body: ClientAuthorizationDeleteApiPostRequestBody = { subject: "john" };
 * ```
 */
export interface ClientAuthorizationDeleteApiPostRequestBody extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientAuthorizationDeleteApiPostRequestBody}. */
export const ClientAuthorizationDeleteApiPostRequestBodySchema: v.GenericSchema<ClientAuthorizationDeleteApiPostRequestBody> =
  schema;
