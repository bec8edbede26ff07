import { ApiServerAccessResponseSchema } from "./apiServerAccessResponse.js";
import * as s from "./schemaParts.js";

/**
 * A member of an organization, and what the member may do.
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
  /** The user, as the console shows it. */
  user: s.optional(s.freeForm()),
  /** What the member may do in the organization, such as `MANAGE_USERS` or `ADMIN`. */
  privileges: s.optional(s.array(s.string)),
  /** What the member may do on every API server of the organization. */
  allApiServerPrivileges: s.optional(s.array(s.string)),
  /** What the member may do with every service of the organization. */
  allServicePrivileges: s.optional(s.array(s.string)),
  /** What the member may do with every client of the organization. */
  allClientPrivileges: s.optional(s.array(s.string)),
  /** What the member may do on single API servers. */
  apiServerAccess: s.optional(s.array(ApiServerAccessResponseSchema)),
});
