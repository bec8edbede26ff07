import * as v from "./valibot.js";

const schema = v.object({
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
 * What `clientManagementClientAuthorizationGetListApiPost` sends: whose clients, and which part of the list.
 *
 * @example
 * ```ts
 * const secondPage: ClientAuthorizationGetListRequest = { subject: "john", start: 20, end: 40 };
 * ```
 */
export interface ClientAuthorizationGetListRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientAuthorizationGetListRequest}. */
export const ClientAuthorizationGetListRequestSchema: v.GenericSchema<ClientAuthorizationGetListRequest> =
  schema;
