import * as s from "./schemaParts.js";
import { ServiceSchema } from "./service.js";

/**
 * A page of the list of services, the answer of `serviceList`.
 *
 * @example
 * ```ts
 * const answer: ServiceGetListResponse = {
 *   start: 0,
 *   end: 5,
 *   totalCount: 1,
 *   services: [{ number: 5117, serviceName: "Bank of Example", apiKey: 715948317 }],
 * };
 * ```
 */
export interface ServiceGetListResponse extends s.InferOutput<typeof ServiceGetListResponseSchema> {}

/** Schema of {@link ServiceGetListResponse}. */
export const ServiceGetListResponseSchema = s.object({
  /** Index of the first element of the page, counted from 0. */
  start: s.optional(s.integer),
  /** Index after the last element of the page, as asked for: the list may end before it. */
  end: s.optional(s.integer),
  /** How many services there are in all, not only on this page. */
  totalCount: s.optional(s.integer),
  /** The services of the page. */
  services: s.optional(s.array(ServiceSchema)),
});
