import { ServiceSchema } from "./service.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Index of the first element of the page, counted from 0. */
  start: v.optional(v.IntegerSchema),
  /** Index after the last element of the page, as asked for: the list may end before it. */
  end: v.optional(v.IntegerSchema),
  /** How many services there are in all, not only on this page. */
  totalCount: v.optional(v.IntegerSchema),
  /** The services of the page. */
  services: v.optional(v.array(ServiceSchema)),
});

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
export interface ServiceGetListResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceGetListResponse}. */
export const ServiceGetListResponseSchema: v.GenericSchema<ServiceGetListResponse> = schema;
