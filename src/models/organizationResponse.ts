import { OrganizationAccessResponseSchema } from "./organizationAccessResponse.js";
import { OrganizationPlanSchema } from "./organizationPlan.js";
import * as s from "./schemaParts.js";

/**
 * An organization, as returned by `organizationGet` and `organizationList`.
 *
 * @example
 * ```ts
 * declare const organization: OrganizationResponse;
 * console.log(organization.id, organization.name);
 * ```
 */
export interface OrganizationResponse extends s.InferOutput<typeof OrganizationResponseSchema> {}

/** Schema of {@link OrganizationResponse}. */
export const OrganizationResponseSchema = s.object({
  /** ID of the organization. */
  id: s.optional(s.integer),
  /** Name of the organization. */
  name: s.optional(s.string),
  /** The plan of the organization. */
  plan: s.optional(OrganizationPlanSchema),
  /** The members. Returned only by `organizationGet`, to users who manage the users of the organization. */
  members: s.optional(s.array(OrganizationAccessResponseSchema)),
});
