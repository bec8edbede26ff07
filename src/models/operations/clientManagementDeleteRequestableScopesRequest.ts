import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementDeleteRequestableScopes`.
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
  /** ID or alias of the client. */
  clientId: s.clientId,
});
