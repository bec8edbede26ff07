import { ClientAuthorizationGetListRequestSchema } from "../clientAuthorizationGetListRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The user, and which part of the list. */
  clientAuthorizationGetListRequest: ClientAuthorizationGetListRequestSchema,
});

/**
 * The request of `clientManagementClientAuthorizationGetListApiPost`.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientAuthorizationGetListApiPostRequest = {
 *   clientAuthorizationGetListRequest: { subject: "john", start: 0, end: 20 },
 * };
 * ```
 */
export interface ClientManagementClientAuthorizationGetListApiPostRequest
  extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementClientAuthorizationGetListApiPostRequest}. */
export const ClientManagementClientAuthorizationGetListApiPostRequestSchema: v.GenericSchema<ClientManagementClientAuthorizationGetListApiPostRequest> =
  schema;
