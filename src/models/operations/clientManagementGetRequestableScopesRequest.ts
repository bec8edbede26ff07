import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementGetRequestableScopes`.
 *
 * @example
 * ```ts
 * const request: ClientManagementGetRequestableScopesRequest = { clientId: "26888344961664" };
 * ```
 */
export interface ClientManagementGetRequestableScopesRequest
  extends s.InferOutput<typeof ClientManagementGetRequestableScopesRequestSchema> {}

/** Schema of {@link ClientManagementGetRequestableScopesRequest}. */
export const ClientManagementGetRequestableScopesRequestSchema = s.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
});
