import { ClientAccessResponseSchema } from "./clientAccessResponse.js";
import { ClientPrivilegeSchema } from "./clientPrivilege.js";
import * as s from "./schemaParts.js";
import { ServicePrivilegeSchema } from "./servicePrivilege.js";

/**
 * The privileges of a user for a service.
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
  /** Privileges of the user for the service. */
  privileges: s.optional(s.array(ServicePrivilegeSchema)),
  /** Privileges of the user for all clients of the service. */
  allClientPrivileges: s.optional(s.array(ClientPrivilegeSchema)),
  /** Privileges of the user for individual clients. */
  clientAccess: s.optional(s.array(ClientAccessResponseSchema)),
});
