import { ClientSecretUpdateRequestSchema } from "../clientSecretUpdateRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementUpdateSecret`: the client, and its new secret.
 *
 * @example
 * ```ts
 * const request: ClientManagementUpdateSecretRequest = {
 *   clientIdentifier: "26888344961664",
 *   clientSecretUpdateRequest: { clientSecret: "hT4vZ0qWm2XyLc9RbN7sKd1eGf6uJp3A" },
 * };
 * ```
 */
export interface ClientManagementUpdateSecretRequest
  extends s.InferOutput<typeof ClientManagementUpdateSecretRequestSchema> {}

/** Schema of {@link ClientManagementUpdateSecretRequest}. */
export const ClientManagementUpdateSecretRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID or alias of the client. */
  clientIdentifier: s.clientId,
  /** The new secret. */
  clientSecretUpdateRequest: ClientSecretUpdateRequestSchema,
});
