import * as v from "../valibot.js";
import { ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema } from "./clientManagementClientAuthorizationDeleteApiPostRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
  /** The user whose tokens are deleted. */
  requestBody: ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema,
});

/**
 * The request of `clientManagementClientAuthorizationDeleteApiPost`.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientAuthorizationDeleteApiPostRequest = {
 *   clientId: "26888344961664",
 *   requestBody: { subject: "john" },
 * };
 * ```
 */
export interface ClientManagementClientAuthorizationDeleteApiPostRequest
  extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementClientAuthorizationDeleteApiPostRequest}. */
export const ClientManagementClientAuthorizationDeleteApiPostRequestSchema: v.GenericSchema<ClientManagementClientAuthorizationDeleteApiPostRequest> =
  schema;
