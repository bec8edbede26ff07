import * as v from "../valibot.js";

const schema = v.object({
  /** Index of the first element of the page, counted from 0. Default: 0. */
  start: v.optional(v.IntegerSchema),
  /** Index after the last element of the page. Default: 5. */
  end: v.optional(v.IntegerSchema),
});

/**
 * The request of `serviceList`.
 *
 * @example
 * ```ts
 * const request: ServiceListRequest = { start: 20, end: 40 };
 * ```
 */
export interface ServiceListRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceListRequest}. */
export const ServiceListRequestSchema: v.GenericSchema<ServiceListRequest> = schema;
