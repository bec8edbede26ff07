import { ApiServerPrivilegeSchema } from "./apiServerPrivilege.js";
import { AuthleteApiServerResponseSchema } from "./authleteApiServerResponse.js";
import { ClientPrivilegeSchema } from "./clientPrivilege.js";
import * as s from "./schemaParts.js";
import { ServiceAccessResponseSchema } from "./serviceAccessResponse.js";
import { ServicePrivilegeSchema } from "./servicePrivilege.js";

/**
 * The privileges of a user on an API server.
 *
 * @example
 * ```ts
 * declare const access: ApiServerAccessResponse;
 * console.log(access.apiServerId, access.privileges);
 * ```
 */
export interface ApiServerAccessResponse extends s.InferOutput<typeof ApiServerAccessResponseSchema> {}

/** Schema of {@link ApiServerAccessResponse}. */
export const ApiServerAccessResponseSchema = s.object({
  /** ID of the user. */
  userId: s.optional(s.integer),
  /** ID of the organization. */
  organizationId: s.optional(s.integer),
  /** ID of the API server. */
  apiServerId: s.optional(s.integer),
  /** Privileges of the user on the API server. */
  privileges: s.optional(s.array(ApiServerPrivilegeSchema)),
  /** Privileges of the user for every service of the API server. */
  allServicePrivileges: s.optional(s.array(ServicePrivilegeSchema)),
  /** Privileges of the user for every client of the API server. */
  allClientPrivileges: s.optional(s.array(ClientPrivilegeSchema)),
  /** The API server. */
  apiServer: s.optional(AuthleteApiServerResponseSchema),
  /** Privileges of the user for individual services. */
  serviceAccess: s.optional(s.array(ServiceAccessResponseSchema)),
});
