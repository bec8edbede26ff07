import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
});

/**
 * The request of `serviceGet`.
 *
 * @example
 * ```ts
 * const request: ServiceGetRequest = { serviceId: "715948317" };
 * ```
 */
export interface ServiceGetRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceGetRequest}. */
export const ServiceGetRequestSchema: v.GenericSchema<ServiceGetRequest> = schema;
