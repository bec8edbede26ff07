import { ClientSecretUpdateRequestSchema } from "../clientSecretUpdateRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementUpdateSecret`.
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
  /** The client: its numeric ID in digits, or its alias. */
  clientIdentifier: s.clientId,
  /** The new secret. */
  clientSecretUpdateRequest: ClientSecretUpdateRequestSchema,
});
