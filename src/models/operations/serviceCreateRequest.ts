import { ServiceSchema } from "../service.js";
import * as v from "../valibot.js";

const schema = v.object({
  /**
   * Settings of the new service. What is left out gets a default of Authlete; members that Authlete assigns
   * are not taken from here.
   */
  service: v.optional(ServiceSchema),
});

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
export interface ServiceCreateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ServiceCreateRequest}. */
export const ServiceCreateRequestSchema: v.GenericSchema<ServiceCreateRequest> = schema;
