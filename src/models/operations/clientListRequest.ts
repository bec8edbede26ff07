import * as s from "../schemaParts.js";

/**
 * The request of `clientList`: a filter for the clients, and the page.
 *
 * @example
 * ```ts
 * const request: ClientListRequest = { developer: "john", start: 0, end: 20 };
 * ```
 */
export interface ClientListRequest extends s.InferOutput<typeof ClientListRequestSchema> {}

/** Schema of {@link ClientListRequest}. */
export const ClientListRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Identifier of the developer (the `developer` field of a client) to list clients of. Default: all developers. */
  developer: s.optional(s.string),
  /** Index of the first element of the page, counted from 0. Default: 0. */
  start: s.optional(s.integer),
  /** Index after the last element of the page. Default: 5. */
  end: s.optional(s.integer),
});
