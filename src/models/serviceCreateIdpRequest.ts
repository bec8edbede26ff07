import * as s from "./schemaParts.js";
import { ServiceSchema } from "./service.js";

/**
 * The request of `serviceCreate`.
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
  /** Settings of the service. Authlete has defaults for absent fields, and ignores the fields that it sets itself. */
  service: s.optional(ServiceSchema),
});
