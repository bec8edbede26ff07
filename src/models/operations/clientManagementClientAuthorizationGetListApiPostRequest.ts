import { ClientAuthorizationGetListRequestSchema } from "../clientAuthorizationGetListRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementClientAuthorizationGetListApiPost`: the user whose authorized clients are listed, and
 * the page.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientAuthorizationGetListApiPostRequest = {
 *   clientAuthorizationGetListRequest: { subject: "john", start: 0, end: 20 },
 * };
 * ```
 */
export interface ClientManagementClientAuthorizationGetListApiPostRequest
  extends s.InferOutput<typeof ClientManagementClientAuthorizationGetListApiPostRequestSchema> {}

/** Schema of {@link ClientManagementClientAuthorizationGetListApiPostRequest}. */
export const ClientManagementClientAuthorizationGetListApiPostRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The user, and the part of the list to return. */
  clientAuthorizationGetListRequest: ClientAuthorizationGetListRequestSchema,
});
