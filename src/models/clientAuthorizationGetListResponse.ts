import { ClientLimitedSchema } from "./clientLimited.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Index of the first element of the page, counted from 0. */
  start: v.optional(v.IntegerSchema),
  /** Index after the last element of the page, as asked for: the list may end before it. */
  end: v.optional(v.IntegerSchema),
  /** The developer that was asked for. Absent where none was. */
  developer: v.optional(v.string()),
  /** The user that was asked for. */
  subject: v.optional(v.string()),
  /** How many clients there are in all, not only on this page. */
  totalCount: v.optional(v.IntegerSchema),
  /** The clients of the page, each with little more than its names and IDs. */
  clients: v.optional(v.array(ClientLimitedSchema)),
});

/**
 * A page of the clients that a user has authorized: what `clientManagementListAuthorizations` and its
 * variants give back.
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
export interface ClientAuthorizationGetListResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientAuthorizationGetListResponse}. */
export const ClientAuthorizationGetListResponseSchema: v.GenericSchema<ClientAuthorizationGetListResponse> =
  schema;
