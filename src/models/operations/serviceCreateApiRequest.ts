import * as s from "../schemaParts.js";
import { ServiceSchema } from "../service.js";

/**
 * The request of `serviceCreateApi`.
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
   * Settings of the new service. What is left out gets a default of Authlete; members that Authlete assigns
   * are not taken from here.
   */
  service: s.optional(ServiceSchema),
});
