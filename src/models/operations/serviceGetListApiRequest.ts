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
 * const request: ServiceGetListApiRequest = { start: 20, end: 40 };
 * ```
 */
export interface ServiceGetListApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceGetListApiRequest}. */
export const ServiceGetListApiRequestSchema: v.GenericSchema<ServiceGetListApiRequest> = schema;
