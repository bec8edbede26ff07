import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementDeleteRequestableScopes`: the client whose limit on requestable scopes is removed.
 *
 * @example
 * ```ts
 * const request: ClientManagementDeleteRequestableScopesRequest = { clientId: "26888344961664" };
 * ```
 */
export interface ClientManagementDeleteRequestableScopesRequest
  extends s.InferOutput<typeof ClientManagementDeleteRequestableScopesRequestSchema> {}

/** Schema of {@link ClientManagementDeleteRequestableScopesRequest}. */
export const ClientManagementDeleteRequestableScopesRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
});
