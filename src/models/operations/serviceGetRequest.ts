import * as s from "../schemaParts.js";

/**
 * The request of `serviceGet`: the service to return.
 *
 * @example
 * ```ts
 * const request: ServiceGetRequest = { serviceId: "715948317" };
 * ```
 */
export interface ServiceGetRequest extends s.InferOutput<typeof ServiceGetRequestSchema> {}

/** Schema of {@link ServiceGetRequest}. */
export const ServiceGetRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
});
