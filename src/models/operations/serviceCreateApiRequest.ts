import * as s from "../schemaParts.js";
import { ServiceSchema } from "../service.js";

/**
 * The request of `serviceCreateApi`: the settings of the new service.
 *
 * @example
 * ```ts
 * const request: ServiceCreateApiRequest = {
 *   service: { serviceName: "Bank of Example", issuer: "https://as.example.com" },
 * };
 * ```
 */
export interface ServiceCreateApiRequest extends s.InferOutput<typeof ServiceCreateApiRequestSchema> {}

/** Schema of {@link ServiceCreateApiRequest}. */
export const ServiceCreateApiRequestSchema = s.object({
  /**
   * Settings of the new service. Authlete uses its defaults for absent fields, and ignores fields that it assigns
   * itself.
   */
  service: s.optional(ServiceSchema),
});
