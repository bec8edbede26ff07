import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** A privilege of a user on an API server. */
export const ApiServerPrivilege = {
  /** Create services on the API server. */
  CreateService: "CREATE_SERVICE",
  /** Administer the API server. */
  Admin: "ADMIN",
} as const;

/**
 * A privilege of a user on an API server.
 *
 * @example
 * ```ts
 * const privilege: ApiServerPrivilege = ApiServerPrivilege.CreateService;
 * ```
 */
export type ApiServerPrivilege = Open<(typeof ApiServerPrivilege)[keyof typeof ApiServerPrivilege]>;

/** Schema of {@link ApiServerPrivilege}. */
export const ApiServerPrivilegeSchema: GenericSchema<ApiServerPrivilege> = /* @__PURE__ */ s.enumeration();
