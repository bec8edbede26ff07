import { ClientAccessResponseSchema } from "./clientAccessResponse.js";
import * as s from "./schemaParts.js";

/**
 * What a user may do with a service.
 *
 * @example
 * ```ts
 * declare const access: ServiceAccessResponse;
 * console.log(access.serviceId, access.privileges);
 * ```
 */
export interface ServiceAccessResponse extends s.InferOutput<typeof ServiceAccessResponseSchema> {}

/** Schema of {@link ServiceAccessResponse}. */
export const ServiceAccessResponseSchema = s.object({
  /** ID of the user. */
  userId: s.optional(s.integer),
  /** ID of the organization. */
  organizationId: s.optional(s.integer),
  /** ID of the API server. */
  apiServerId: s.optional(s.integer),
  /** ID of the service. */
  serviceId: s.optional(s.integer),
  /** What the user may do with the service, such as `VIEW_SERVICE` or `MODIFY_SERVICE`. */
  privileges: s.optional(s.array(s.string)),
  /** What the user may do with every client of the service. */
  allClientPrivileges: s.optional(s.array(s.string)),
  /** What the user may do with single clients. */
  clientAccess: s.optional(s.array(ClientAccessResponseSchema)),
});
