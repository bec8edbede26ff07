import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
});

/**
 * The request of `clientManagementGetRequestableScopes`.
 *
 * @example
 * ```ts
 * const request: ClientExtensionRequestablesScopesGetApiRequest = { clientId: "26888344961664" };
 * ```
 */
export interface ClientExtensionRequestablesScopesGetApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientExtensionRequestablesScopesGetApiRequest}. */
export const ClientExtensionRequestablesScopesGetApiRequestSchema: v.GenericSchema<ClientExtensionRequestablesScopesGetApiRequest> =
  schema;
