import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The plan of an organization. */
export const OrganizationPlan = {
  /** The Free plan. */
  Free: "FREE",
  /** The Business plan. */
  Business: "BUSINESS",
  /** The Business Plus plan. */
  BusinessPlus: "BUSINESSPLUS",
  /** The Enterprise plan. */
  Enterprise: "ENTERPRISE",
} as const;

/**
 * The plan of an organization.
 *
 * @example
 * ```ts
 * const plan: OrganizationPlan = OrganizationPlan.Free;
 * ```
 */
export type OrganizationPlan = Open<(typeof OrganizationPlan)[keyof typeof OrganizationPlan]>;

/** Schema of {@link OrganizationPlan}. */
export const OrganizationPlanSchema: GenericSchema<OrganizationPlan> = /* @__PURE__ */ s.enumeration();
