import { ClientExtensionRequestableScopesUpdateRequestSchema } from "../clientExtensionRequestableScopesUpdateRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementUpdateRequestableScopes`.
 *
 * @example
 * ```ts
 * const request: ClientManagementUpdateRequestableScopesRequest = {
 *   clientId: "26888344961664",
 *   clientExtensionRequestableScopesUpdateRequest: { requestableScopes: ["openid", "history.read"] },
 * };
 * ```
 */
export interface ClientManagementUpdateRequestableScopesRequest
  extends s.InferOutput<typeof ClientManagementUpdateRequestableScopesRequestSchema> {}

/** Schema of {@link ClientManagementUpdateRequestableScopesRequest}. */
export const ClientManagementUpdateRequestableScopesRequestSchema = s.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
  /** The scopes that the client may ask for. `{}` lets it ask for all. */
  clientExtensionRequestableScopesUpdateRequest: ClientExtensionRequestableScopesUpdateRequestSchema,
});
