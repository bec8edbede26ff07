import { ClientSchema } from "./client.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Index of the first element of the page, counted from 0. */
  start: v.optional(v.IntegerSchema),
  /** Index after the last element of the page, as asked for: the list may end before it. */
  end: v.optional(v.IntegerSchema),
  /** How many clients there are in all, not only on this page. */
  totalCount: v.optional(v.IntegerSchema),
  /**
   * The clients of the page. A bearer that may not see all of a client gets little more than IDs, name and
   * type.
   */
  clients: v.optional(v.array(ClientSchema)),
});

/**
 * One page of clients, the value of `clientList`.
 *
 * @example
 * ```ts
 * const answer: ClientGetListResponse = {
 *   start: 0,
 *   end: 5,
 *   totalCount: 1,
 *   clients: [{ clientId: 26888344961664, clientIdAlias: "photo-printer", clientName: "Photo Printer" }],
 * };
 * ```
 */
export interface ClientGetListResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientGetListResponse}. */
export const ClientGetListResponseSchema: v.GenericSchema<ClientGetListResponse> = schema;
