import * as s from "./schemaParts.js";

/**
 * The body of `clientManagementClientAuthorizationGetListApiPost`: the user whose authorized clients are listed, and
 * the range of the list.
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
  /** The user, by their identifier in your authorization server. */
  subject: s.string,
  /** Restricts the list to clients with this value in the field `developer`. Default: clients of all developers. */
  developer: s.optional(s.string),
  /** Index of the first element of the page, counted from 0. Default: 0. */
  start: s.optional(s.integer),
  /** Index after the last element of the page. Default: 5. */
  end: s.optional(s.integer),
});
