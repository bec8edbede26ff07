import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementDeleteGrantedScopes`.
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
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
  /** The user: the identifier that your authorization server knows them by. */
  subject: s.string,
});
