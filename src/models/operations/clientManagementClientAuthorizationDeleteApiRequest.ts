import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementClientAuthorizationDeleteApi`.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientAuthorizationDeleteApiRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientManagementClientAuthorizationDeleteApiRequest
  extends s.InferOutput<typeof ClientManagementClientAuthorizationDeleteApiRequestSchema> {}

/** Schema of {@link ClientManagementClientAuthorizationDeleteApiRequest}. */
export const ClientManagementClientAuthorizationDeleteApiRequestSchema = s.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
  /** The user: the identifier that your authorization server knows them by. */
  subject: s.string,
});
