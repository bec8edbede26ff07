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
 * const body: ClientGrantedScopesGetApiPostRequestBody = { subject: "john" };
 * ```
 */
export interface ClientGrantedScopesGetApiPostRequestBody extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientGrantedScopesGetApiPostRequestBody}. */
export const ClientGrantedScopesGetApiPostRequestBodySchema: v.GenericSchema<ClientGrantedScopesGetApiPostRequestBody> =
  schema;
