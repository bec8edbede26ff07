import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementClientGrantedScopesDeleteApi`.
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
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
  /** The user: the identifier that your authorization server knows them by. */
  subject: s.string,
});
