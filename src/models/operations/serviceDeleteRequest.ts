import * as s from "../schemaParts.js";

/**
 * The request of `serviceDelete`: the service to delete.
 *
 * @example
 * ```ts
 * const request: ServiceDeleteRequest = { serviceId: "715948317" };
 * ```
 */
export interface ServiceDeleteRequest extends s.InferOutput<typeof ServiceDeleteRequestSchema> {}

/** Schema of {@link ServiceDeleteRequest}. */
export const ServiceDeleteRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
});
