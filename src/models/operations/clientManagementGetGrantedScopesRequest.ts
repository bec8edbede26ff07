import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementGetGrantedScopes`: the client and the user whose granted scopes are returned.
 *
 * @example
 * ```ts
 * const request: ClientManagementGetGrantedScopesRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientManagementGetGrantedScopesRequest
  extends s.InferOutput<typeof ClientManagementGetGrantedScopesRequestSchema> {}

/** Schema of {@link ClientManagementGetGrantedScopesRequest}. */
export const ClientManagementGetGrantedScopesRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The user, as your authorization server identifies them. */
  subject: s.string,
});
