import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementClientGrantedScopesDeleteApi`: the client and the user whose granted scopes are
 * deleted.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientGrantedScopesDeleteApiRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientManagementClientGrantedScopesDeleteApiRequest
  extends s.InferOutput<typeof ClientManagementClientGrantedScopesDeleteApiRequestSchema> {}

/** Schema of {@link ClientManagementClientGrantedScopesDeleteApiRequest}. */
export const ClientManagementClientGrantedScopesDeleteApiRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The user, as your authorization server identifies them. */
  subject: s.string,
});
