import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The user: the identifier that your authorization server knows them by. */
  subject: v.string(),
  /**
   * Only clients of this developer, by the identifier that was set as `developer` of a client. Absent: of
   * all.
   */
  developer: v.optional(v.string()),
  /** Index of the first element of the page, counted from 0. Default: 0. */
  start: v.optional(v.IntegerSchema),
  /** Index after the last element of the page. Default: 5. */
  end: v.optional(v.IntegerSchema),
});

/**
 * The request of `clientManagementClientAuthorizationGetListApi`.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientAuthorizationGetListApiRequest = { subject: "john", start: 0, end: 20 };
 * ```
 */
export interface ClientManagementClientAuthorizationGetListApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementClientAuthorizationGetListApiRequest}. */
export const ClientManagementClientAuthorizationGetListApiRequestSchema: v.GenericSchema<ClientManagementClientAuthorizationGetListApiRequest> =
  schema;
