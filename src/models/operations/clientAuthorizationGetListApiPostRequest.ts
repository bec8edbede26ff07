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
 * const request: ClientAuthorizationGetListApiPostRequest = {
 *   clientAuthorizationGetListRequest: { subject: "john", start: 0, end: 20 },
 * };
 * ```
 */
export interface ClientAuthorizationGetListApiPostRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientAuthorizationGetListApiPostRequest}. */
export const ClientAuthorizationGetListApiPostRequestSchema: v.GenericSchema<ClientAuthorizationGetListApiPostRequest> =
  schema;
