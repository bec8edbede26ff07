import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementDeleteGrantedScopes`: the client and the user whose granted scopes are deleted.
 *
 * @example
 * ```ts
 * const request: ClientManagementDeleteGrantedScopesRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientManagementDeleteGrantedScopesRequest
  extends s.InferOutput<typeof ClientManagementDeleteGrantedScopesRequestSchema> {}

/** Schema of {@link ClientManagementDeleteGrantedScopesRequest}. */
export const ClientManagementDeleteGrantedScopesRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The user, as your authorization server identifies them. */
  subject: s.string,
});
