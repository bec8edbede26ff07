import { ClientSchema } from "./client.js";
import * as s from "./schemaParts.js";

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
export interface ClientGetListResponse extends s.InferOutput<typeof ClientGetListResponseSchema> {}

/** Schema of {@link ClientGetListResponse}. */
export const ClientGetListResponseSchema = s.object({
  /** Index of the first element of the page, counted from 0. */
  start: s.optional(s.integer),
  /** Index after the last element of the page, as asked for: the list may end before it. */
  end: s.optional(s.integer),
  /** How many clients there are in all, not only on this page. */
  totalCount: s.optional(s.integer),
  /**
   * The clients of the page. A bearer that may not see all of a client gets little more than IDs, name and
   * type.
   */
  clients: s.optional(s.array(ClientSchema)),
  /** The developer that the request named. */
  developer: s.optional(s.string),
});
