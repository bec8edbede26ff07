import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementGetRequestableScopes`: the client whose requestable scopes are returned.
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
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
});
