import * as v from "../valibot.js";
import { ClientGrantedScopesGetApiPostRequestBodySchema } from "./clientGrantedScopesGetApiPostRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
  /** The user who granted the scopes. */
  requestBody: ClientGrantedScopesGetApiPostRequestBodySchema,
});

/**
 * The request of `clientManagementClientGrantedScopesGetApiPost`.
 *
 * @example
 * ```ts
 * const request: ClientGrantedScopesGetApiPostRequest = {
 *   clientId: "26888344961664",
 *   requestBody: { subject: "john" },
 * };
 * ```
 */
export interface ClientGrantedScopesGetApiPostRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientGrantedScopesGetApiPostRequest}. */
export const ClientGrantedScopesGetApiPostRequestSchema: v.GenericSchema<ClientGrantedScopesGetApiPostRequest> =
  schema;
