import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementDeleteAuthorizations`: the client and the user whose tokens are deleted.
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
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The user, as your authorization server identifies them. */
  subject: s.string,
});
