import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** A privilege of a user in an organization. */
export const OrganizationPrivilege = {
  /** Manage the users of the organization. */
  ManageUsers: "MANAGE_USERS",
  /** Administer the organization. */
  Admin: "ADMIN",
} as const;

/**
 * A privilege of a user in an organization.
 *
 * @example
 * ```ts
 * const privilege: OrganizationPrivilege = OrganizationPrivilege.ManageUsers;
 * ```
 */
export type OrganizationPrivilege = Open<(typeof OrganizationPrivilege)[keyof typeof OrganizationPrivilege]>;

/** Schema of {@link OrganizationPrivilege}. */
export const OrganizationPrivilegeSchema: GenericSchema<OrganizationPrivilege> =
  /* @__PURE__ */ s.enumeration();
