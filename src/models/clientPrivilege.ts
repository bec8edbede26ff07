import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** A privilege of a user for a client. */
export const ClientPrivilege = {
  /** View the client and its settings. */
  ViewClient: "VIEW_CLIENT",
  /** Change the client. */
  ModifyClient: "MODIFY_CLIENT",
} as const;

/**
 * A privilege of a user for a client.
 *
 * @example
 * ```ts
 * const privilege: ClientPrivilege = ClientPrivilege.ViewClient;
 * ```
 */
export type ClientPrivilege = Open<(typeof ClientPrivilege)[keyof typeof ClientPrivilege]>;

/** Schema of {@link ClientPrivilege}. */
export const ClientPrivilegeSchema: GenericSchema<ClientPrivilege> = /* @__PURE__ */ s.enumeration();
