import * as v from "../valibot.js";
import { ClientAuthorizationDeleteApiPostRequestBodySchema } from "./clientAuthorizationDeleteApiPostRequestBody.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
  /** The user whose tokens are deleted. */
  requestBody: ClientAuthorizationDeleteApiPostRequestBodySchema,
});

/**
 * The request of `clientManagementClientAuthorizationDeleteApiPost`.
 *
 * @example
 * ```ts
 * const request: ClientAuthorizationDeleteApiPostRequest = {
 *   clientId: "26888344961664",
 *   requestBody: { subject: "john" },
 * };
 * ```
 */
export interface ClientAuthorizationDeleteApiPostRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientAuthorizationDeleteApiPostRequest}. */
export const ClientAuthorizationDeleteApiPostRequestSchema: v.GenericSchema<ClientAuthorizationDeleteApiPostRequest> =
  schema;
