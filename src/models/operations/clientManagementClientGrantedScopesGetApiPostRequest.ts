import * as v from "../valibot.js";
import { ClientManagementClientGrantedScopesGetApiPostRequestBodySchema } from "./clientManagementClientGrantedScopesGetApiPostRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
  /** The user who granted the scopes. */
  requestBody: ClientManagementClientGrantedScopesGetApiPostRequestBodySchema,
});

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
export interface ClientManagementClientGrantedScopesGetApiPostRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementClientGrantedScopesGetApiPostRequest}. */
export const ClientManagementClientGrantedScopesGetApiPostRequestSchema: v.GenericSchema<ClientManagementClientGrantedScopesGetApiPostRequest> =
  schema;
