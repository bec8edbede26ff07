import { ClientSecretUpdateRequestSchema } from "../clientSecretUpdateRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits, or its alias. */
  clientIdentifier: v.string(),
  /** The new secret. */
  clientSecretUpdateRequest: ClientSecretUpdateRequestSchema,
});

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
export interface ClientManagementUpdateSecretRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementUpdateSecretRequest}. */
export const ClientManagementUpdateSecretRequestSchema: v.GenericSchema<ClientManagementUpdateSecretRequest> =
  schema;
