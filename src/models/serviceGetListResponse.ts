import * as s from "./schemaParts.js";
import { ServiceSchema } from "./service.js";

/**
 * The response of `serviceList`: one page of the list of services.
 *
 * @example
 * ```ts
 * const response: ServiceGetListResponse = {
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
  /** Index after the last element of the requested page; the list can end before it. */
  end: s.optional(s.integer),
  /** Total number of services, not only on this page. */
  totalCount: s.optional(s.integer),
  /** The services of the page. */
  services: s.optional(s.array(ServiceSchema)),
});
