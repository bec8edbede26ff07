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
 * const request: ServiceGetApiRequest = { serviceId: "715948317" };
 * ```
 */
export interface ServiceGetApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceGetApiRequest}. */
export const ServiceGetApiRequestSchema: v.GenericSchema<ServiceGetApiRequest> = schema;
