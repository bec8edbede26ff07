import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementDeleteAuthorizations`.
 *
 * @example
 * ```ts
 * const request: ClientManagementDeleteAuthorizationsRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientManagementDeleteAuthorizationsRequest
  extends s.InferOutput<typeof ClientManagementDeleteAuthorizationsRequestSchema> {}

/** Schema of {@link ClientManagementDeleteAuthorizationsRequest}. */
export const ClientManagementDeleteAuthorizationsRequestSchema = s.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
  /** The user: the identifier that your authorization server knows them by. */
  subject: s.string,
});
