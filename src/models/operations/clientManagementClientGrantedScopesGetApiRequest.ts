import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementClientGrantedScopesGetApi`.
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
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
  /** The user: the identifier that your authorization server knows them by. */
  subject: s.string,
});
