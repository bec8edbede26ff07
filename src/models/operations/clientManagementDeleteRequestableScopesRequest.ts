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
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
});
