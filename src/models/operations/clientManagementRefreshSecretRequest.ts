import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementRefreshSecret`: the client that receives a new secret.
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
  /** Numeric ID or alias of the client. */
  clientIdentifier: s.clientId,
});
