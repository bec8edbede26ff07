import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** Security profiles that a service can support. */
export const ServiceProfile = {
  /** FAPI; `fapiModes` of the service can specify which profiles. */
  Fapi: "FAPI",
  /** Open Banking (UK). */
  OpenBanking: "OPEN_BANKING",
} as const;

/**
 * Security profiles that a service can support.
 *
 * @example
 * ```ts
 * const service: Service = { supportedServiceProfiles: [ServiceProfile.Fapi] };
 * ```
 */
export type ServiceProfile = (typeof ServiceProfile)[keyof typeof ServiceProfile];

/** Schema of {@link ServiceProfile}. */
export const ServiceProfileSchema: GenericSchema<ServiceProfile> = /* @__PURE__ */ s.enumeration();
