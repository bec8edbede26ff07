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
 * const request: ServiceDeleteApiRequest = { serviceId: "715948317" };
 * ```
 */
export interface ServiceDeleteApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceDeleteApiRequest}. */
export const ServiceDeleteApiRequestSchema: v.GenericSchema<ServiceDeleteApiRequest> = schema;
