import * as s from "../schemaParts.js";
import { ClientManagementClientGrantedScopesGetApiPostRequestBodySchema } from "./clientManagementClientGrantedScopesGetApiPostRequestBody.js";

/**
 * The request of `clientManagementClientGrantedScopesGetApiPost`: the client and the user whose granted scopes are
 * returned.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientGrantedScopesGetApiPostRequest = {
 *   clientId: "26888344961664",
 *   requestBody: { subject: "john" },
 * };
 * ```
 */
export interface ClientManagementClientGrantedScopesGetApiPostRequest
  extends s.InferOutput<typeof ClientManagementClientGrantedScopesGetApiPostRequestSchema> {}

/** Schema of {@link ClientManagementClientGrantedScopesGetApiPostRequest}. */
export const ClientManagementClientGrantedScopesGetApiPostRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The user who granted the scopes. */
  requestBody: ClientManagementClientGrantedScopesGetApiPostRequestBodySchema,
});
