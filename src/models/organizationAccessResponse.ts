import { ApiServerAccessResponseSchema } from "./apiServerAccessResponse.js";
import { ApiServerPrivilegeSchema } from "./apiServerPrivilege.js";
import { ClientPrivilegeSchema } from "./clientPrivilege.js";
import { OrganizationPrivilegeSchema } from "./organizationPrivilege.js";
import * as s from "./schemaParts.js";
import { ServicePrivilegeSchema } from "./servicePrivilege.js";

/**
 * A member of an organization, and the member's privileges.
 *
 * @example
 * ```ts
 * declare const member: OrganizationAccessResponse;
 * console.log(member.userId, member.privileges);
 * ```
 */
export interface OrganizationAccessResponse extends s.InferOutput<typeof OrganizationAccessResponseSchema> {}

/** Schema of {@link OrganizationAccessResponse}. */
export const OrganizationAccessResponseSchema = s.object({
  /** ID of the user. */
  userId: s.optional(s.integer),
  /** ID of the organization. */
  organizationId: s.optional(s.integer),
  /** The profile of the user, such as `displayName` and `email`. */
  user: s.optional(s.freeForm()),
  /** Privileges of the member in the organization. */
  privileges: s.optional(s.array(OrganizationPrivilegeSchema)),
  /** Privileges of the member on all API servers of the organization. */
  allApiServerPrivileges: s.optional(s.array(ApiServerPrivilegeSchema)),
  /** Privileges of the member for all services of the organization. */
  allServicePrivileges: s.optional(s.array(ServicePrivilegeSchema)),
  /** Privileges of the member for all clients of the organization. */
  allClientPrivileges: s.optional(s.array(ClientPrivilegeSchema)),
  /** Privileges of the member on individual API servers. */
  apiServerAccess: s.optional(s.array(ApiServerAccessResponseSchema)),
});
