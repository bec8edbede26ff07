import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits, or its alias. */
  clientIdentifier: v.string(),
});

/**
 * The request of `clientManagementRefreshSecret`.
 *
 * @example
 * ```ts
 * const request: ClientManagementRefreshSecretRequest = { clientIdentifier: "26888344961664" };
 * ```
 */
export interface ClientManagementRefreshSecretRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementRefreshSecretRequest}. */
export const ClientManagementRefreshSecretRequestSchema: v.GenericSchema<ClientManagementRefreshSecretRequest> =
  schema;
