import * as s from "./schemaParts.js";
import { ServiceSchema } from "./service.js";

/**
 * The request of `serviceCreate`: the settings of the new service, and the organization that owns it.
 *
 * @example
 * ```ts
 * const request: ServiceCreateIdpRequest = {
 *   organizationId: 143361107080408,
 *   service: { serviceName: "Bank of Example", issuer: "https://as.example.com" },
 * };
 * ```
 */
export interface ServiceCreateIdpRequest extends s.InferOutput<typeof ServiceCreateIdpRequestSchema> {}

/** Schema of {@link ServiceCreateIdpRequest}. */
export const ServiceCreateIdpRequestSchema = s.object({
  /** ID of the organization that owns the service. */
  organizationId: s.integer,
  /** ID of the API server. Default: that of the context. */
  apiServerId: s.optional(s.integer),
  /**
   * Settings of the new service. Authlete uses its defaults for absent fields, and ignores fields that it assigns
   * itself.
   */
  service: s.optional(ServiceSchema),
});
