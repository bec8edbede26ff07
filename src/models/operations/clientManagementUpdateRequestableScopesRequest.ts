import { ClientExtensionRequestableScopesUpdateRequestSchema } from "../clientExtensionRequestableScopesUpdateRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementUpdateRequestableScopes`: the client, and the scopes that it may request.
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
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The scopes that the client may request. With `{}`, it may request all scopes. */
  clientExtensionRequestableScopesUpdateRequest: ClientExtensionRequestableScopesUpdateRequestSchema,
});
