import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
});

/**
 * The request of `serviceDelete`.
 *
 * @example
 * ```ts
 * const request: ServiceDeleteRequest = { serviceId: "715948317" };
 * ```
 */
export interface ServiceDeleteRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceDeleteRequest}. */
export const ServiceDeleteRequestSchema: v.GenericSchema<ServiceDeleteRequest> = schema;
