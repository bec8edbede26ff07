import * as v from "../valibot.js";

const schema = v.object({
  /** The user: the identifier that your authorization server knows them by. */
  subject: v.string(),
});

/**
 * What `clientManagementClientGrantedScopesGetApiPost` sends.
 *
 * @example
 * ```ts
 * const body: ClientManagementClientGrantedScopesGetApiPostRequestBody = { subject: "john" };
 * ```
 */
export interface ClientManagementClientGrantedScopesGetApiPostRequestBody
  extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementClientGrantedScopesGetApiPostRequestBody}. */
export const ClientManagementClientGrantedScopesGetApiPostRequestBodySchema: v.GenericSchema<ClientManagementClientGrantedScopesGetApiPostRequestBody> =
  schema;
