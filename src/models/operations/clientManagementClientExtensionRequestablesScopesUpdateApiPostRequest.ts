import { ClientExtensionRequestableScopesUpdateRequestSchema } from "../clientExtensionRequestableScopesUpdateRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
  /** The scopes that the client may ask for. `{}` lets it ask for all. */
  clientExtensionRequestableScopesUpdateRequest: ClientExtensionRequestableScopesUpdateRequestSchema,
});

/**
 * The request of `clientManagementClientExtensionRequestablesScopesUpdateApiPost`.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest = {
 *   clientId: "26888344961664",
 *   clientExtensionRequestableScopesUpdateRequest: { requestableScopes: ["openid", "history.read"] },
 * };
 * ```
 */
export interface ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest
  extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest}. */
export const ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequestSchema: v.GenericSchema<ClientManagementClientExtensionRequestablesScopesUpdateApiPostRequest> =
  schema;
