import { ClientAuthorizationUpdateRequestSchema } from "../clientAuthorizationUpdateRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
  /** The user, and the new scopes. Always pass it: it names the user. */
  clientAuthorizationUpdateRequest: v.optional(ClientAuthorizationUpdateRequestSchema),
});

/**
 * The request of `clientManagementUpdateAuthorizations`.
 *
 * @example
 * ```ts
 * const request: ClientManagementUpdateAuthorizationsRequest = {
 *   clientId: "26888344961664",
 *   clientAuthorizationUpdateRequest: { subject: "john", scopes: ["history.read"] },
 * };
 * ```
 */
export interface ClientManagementUpdateAuthorizationsRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementUpdateAuthorizationsRequest}. */
export const ClientManagementUpdateAuthorizationsRequestSchema: v.GenericSchema<ClientManagementUpdateAuthorizationsRequest> =
  schema;
