import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementRefreshSecret`.
 *
 * @example
 * ```ts
 * const request: ClientManagementRefreshSecretRequest = { clientIdentifier: "26888344961664" };
 * ```
 */
export interface ClientManagementRefreshSecretRequest
  extends s.InferOutput<typeof ClientManagementRefreshSecretRequestSchema> {}

/** Schema of {@link ClientManagementRefreshSecretRequest}. */
export const ClientManagementRefreshSecretRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits, or its alias. */
  clientIdentifier: s.clientId,
});
