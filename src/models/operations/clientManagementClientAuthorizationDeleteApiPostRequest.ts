import * as s from "../schemaParts.js";
import { ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema } from "./clientManagementClientAuthorizationDeleteApiPostRequestBody.js";

/**
 * The request of `clientManagementClientAuthorizationDeleteApiPost`: the client and the user whose tokens are deleted.
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
  extends s.InferOutput<typeof ClientManagementClientAuthorizationDeleteApiPostRequestSchema> {}

/** Schema of {@link ClientManagementClientAuthorizationDeleteApiPostRequest}. */
export const ClientManagementClientAuthorizationDeleteApiPostRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The user whose tokens are deleted. */
  requestBody: ClientManagementClientAuthorizationDeleteApiPostRequestBodySchema,
});
