import * as s from "../schemaParts.js";

/**
 * The request of `serviceList`: the page of the list.
 *
 * @example
 * ```ts
 * const request: ServiceListRequest = { start: 20, end: 40 };
 * ```
 */
export interface ServiceListRequest extends s.InferOutput<typeof ServiceListRequestSchema> {}

/** Schema of {@link ServiceListRequest}. */
export const ServiceListRequestSchema = s.object({
  /** Index of the first element of the page, counted from 0. Default: 0. */
  start: s.optional(s.integer),
  /** Index after the last element of the page. Default: 5. */
  end: s.optional(s.integer),
});
