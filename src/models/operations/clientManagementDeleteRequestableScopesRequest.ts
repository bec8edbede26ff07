import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
});

/**
 * The request of `clientManagementDeleteRequestableScopes`.
 *
 * @example
 * ```ts
 * const request: ClientManagementDeleteRequestableScopesRequest = { clientId: "26888344961664" };
 * ```
 */
export interface ClientManagementDeleteRequestableScopesRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementDeleteRequestableScopesRequest}. */
export const ClientManagementDeleteRequestableScopesRequestSchema: v.GenericSchema<ClientManagementDeleteRequestableScopesRequest> =
  schema;
