import * as s from "./schemaParts.js";

/**
 * What `clientManagementClientAuthorizationGetListApiPost` sends: whose clients, and which part of the list.
 *
 * @example
 * ```ts
 * const secondPage: ClientAuthorizationGetListRequest = { subject: "john", start: 20, end: 40 };
 * ```
 */
export interface ClientAuthorizationGetListRequest
  extends s.InferOutput<typeof ClientAuthorizationGetListRequestSchema> {}

/** Schema of {@link ClientAuthorizationGetListRequest}. */
export const ClientAuthorizationGetListRequestSchema = s.object({
  /** The user, as your authorization server identifies them. */
  subject: s.string,
  /**
   * Only clients of this developer, by the identifier that was set as `developer` of a client. Absent: of
   * all.
   */
  developer: s.optional(s.string),
  /** Index of the first element of the page, counted from 0. Default: 0. */
  start: s.optional(s.integer),
  /** Index after the last element of the page. Default: 5. */
  end: s.optional(s.integer),
});
