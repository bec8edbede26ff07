import * as s from "../schemaParts.js";
import { ClientManagementClientGrantedScopesGetApiPostRequestBodySchema } from "./clientManagementClientGrantedScopesGetApiPostRequestBody.js";

/**
 * The request of `clientManagementClientGrantedScopesGetApiPost`.
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
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
  /** The user who granted the scopes. */
  requestBody: ClientManagementClientGrantedScopesGetApiPostRequestBodySchema,
});
