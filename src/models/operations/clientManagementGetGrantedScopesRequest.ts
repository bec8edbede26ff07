import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementGetGrantedScopes`.
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
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
  /** The user: the identifier that your authorization server knows them by. */
  subject: s.string,
});
