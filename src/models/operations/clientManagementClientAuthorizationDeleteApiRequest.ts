import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementClientAuthorizationDeleteApi`: the client and the user whose tokens are deleted.
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
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** The user, as your authorization server identifies them. */
  subject: s.string,
});
