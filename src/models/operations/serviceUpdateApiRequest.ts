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
 * const request: ServiceUpdateApiRequest = {
 *   serviceId: "715948317",
 *   service: { ...current, accessTokenDuration: 600 },
 * };
 * ```
 */
export interface ServiceUpdateApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceUpdateApiRequest}. */
export const ServiceUpdateApiRequestSchema: v.GenericSchema<ServiceUpdateApiRequest> = schema;
