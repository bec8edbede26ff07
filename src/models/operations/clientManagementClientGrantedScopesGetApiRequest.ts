import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementClientGrantedScopesGetApi`: the client and the user whose granted scopes are
 * returned.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientGrantedScopesGetApiRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientManagementClientGrantedScopesGetApiRequest
  extends s.InferOutput<typeof ClientManagementClientGrantedScopesGetApiRequestSchema> {}

/** Schema of {@link ClientManagementClientGrantedScopesGetApiRequest}. */
export const ClientManagementClientGrantedScopesGetApiRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The user, as your authorization server identifies them. */
  subject: s.string,
});
