import { ServiceSchema } from "../service.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** All settings of the service, not only those that change. */
  service: v.optional(ServiceSchema),
});

/**
 * The request of `serviceUpdate`.
 *
 * @example
 * ```ts
 * declare const current: Service;
 * const request: ServiceUpdateRequest = {
 *   serviceId: "715948317",
 *   service: { ...current, accessTokenDuration: 600 },
 * };
 * ```
 */
export interface ServiceUpdateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceUpdateRequest}. */
export const ServiceUpdateRequestSchema: v.GenericSchema<ServiceUpdateRequest> = schema;
