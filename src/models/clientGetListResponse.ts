import { ClientSchema } from "./client.js";
import * as s from "./schemaParts.js";

/**
 * A page of clients: the response of `clientList`.
 *
 * @example
 * ```ts
 * const response: ClientGetListResponse = {
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
  /** Index after the last element of the page, as requested. The list may end before it. */
  end: s.optional(s.integer),
  /** Total number of clients, not only on this page. */
  totalCount: s.optional(s.integer),
  /**
   * The clients of the page. If the access token of the call does not permit reading all data of a client, the client
   * contains little more than IDs, name and type.
   */
  clients: s.optional(s.array(ClientSchema)),
  /** The developer that the request specified, if any. */
  developer: s.optional(s.string),
});
