import { ClientLimitedSchema } from "./clientLimited.js";
import * as s from "./schemaParts.js";

/**
 * A page of the clients that a user has authorized: the response of `clientManagementListAuthorizations` and its
 * variants.
 *
 * @example
 * ```ts
 * const page: ClientAuthorizationGetListResponse = {
 *   start: 0,
 *   end: 5,
 *   subject: "john",
 *   totalCount: 1,
 *   clients: [{ clientId: 26888344961664, clientName: "Travel planner", clientType: "PUBLIC" }],
 * };
 * console.log(page.clients?.map((app) => app.clientName));
 * ```
 */
export interface ClientAuthorizationGetListResponse
  extends s.InferOutput<typeof ClientAuthorizationGetListResponseSchema> {}

/** Schema of {@link ClientAuthorizationGetListResponse}. */
export const ClientAuthorizationGetListResponseSchema = s.object({
  /** Index of the first element of the page, counted from 0. */
  start: s.optional(s.integer),
  /** Index after the last element of the page, as requested. The list may end before it. */
  end: s.optional(s.integer),
  /** The requested developer. Absent if the request specified none. */
  developer: s.optional(s.string),
  /** The requested user. */
  subject: s.optional(s.string),
  /** Total number of clients, not only on this page. */
  totalCount: s.optional(s.integer),
  /** The clients of the page, each with little more than its names and IDs. */
  clients: s.optional(s.array(ClientLimitedSchema)),
});
