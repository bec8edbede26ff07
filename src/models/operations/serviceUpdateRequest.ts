import * as s from "../schemaParts.js";
import { ServiceSchema } from "../service.js";

/**
 * The request of `serviceUpdate`: all settings of the service.
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
export interface ServiceUpdateRequest extends s.InferOutput<typeof ServiceUpdateRequestSchema> {}

/** Schema of {@link ServiceUpdateRequest}. */
export const ServiceUpdateRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** All settings of the service, not only the changed ones. */
  service: ServiceSchema,
});
