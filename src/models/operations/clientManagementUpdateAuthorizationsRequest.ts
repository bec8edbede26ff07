import { ClientAuthorizationUpdateRequestSchema } from "../clientAuthorizationUpdateRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementUpdateAuthorizations`: the client, the user, and the new scopes.
 *
 * @example
 * ```ts
 * const request: ClientManagementUpdateAuthorizationsRequest = {
 *   clientId: "26888344961664",
 *   clientAuthorizationUpdateRequest: { subject: "john", scopes: ["history.read"] },
 * };
 * ```
 */
export interface ClientManagementUpdateAuthorizationsRequest
  extends s.InferOutput<typeof ClientManagementUpdateAuthorizationsRequestSchema> {}

/** Schema of {@link ClientManagementUpdateAuthorizationsRequest}. */
export const ClientManagementUpdateAuthorizationsRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The user, and the new scopes. Always pass this field, because it identifies the user. */
  clientAuthorizationUpdateRequest: ClientAuthorizationUpdateRequestSchema,
});
