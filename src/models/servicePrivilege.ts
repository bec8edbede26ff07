import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** A privilege of a user for a service. */
export const ServicePrivilege = {
  /** View the service and its settings. */
  ViewService: "VIEW_SERVICE",
  /** Call the API of the service. */
  UseService: "USE_SERVICE",
  /** Register clients of the service. */
  CreateClient: "CREATE_CLIENT",
  /** Change the settings of the service. */
  ModifyService: "MODIFY_SERVICE",
} as const;

/**
 * A privilege of a user for a service.
 *
 * @example
 * ```ts
 * const privilege: ServicePrivilege = ServicePrivilege.ViewService;
 * ```
 */
export type ServicePrivilege = Open<(typeof ServicePrivilege)[keyof typeof ServicePrivilege]>;

/** Schema of {@link ServicePrivilege}. */
export const ServicePrivilegeSchema: GenericSchema<ServicePrivilege> = /* @__PURE__ */ s.enumeration();
