import * as s from "../schemaParts.js";
import { ServiceSchema } from "../service.js";

/**
 * The request of `serviceCreate`.
 *
 * @example
 * ```ts
 * const request: ServiceCreateRequest = {
 *   service: { serviceName: "Bank of Example", issuer: "https://as.example.com" },
 * };
 * ```
 */
export interface ServiceCreateRequest extends s.InferOutput<typeof ServiceCreateRequestSchema> {}

/** Schema of {@link ServiceCreateRequest}. */
export const ServiceCreateRequestSchema = s.object({
  /**
   * Settings of the new service. What is left out gets a default of Authlete; members that Authlete assigns
   * are not taken from here.
   */
  service: s.optional(ServiceSchema),
});
