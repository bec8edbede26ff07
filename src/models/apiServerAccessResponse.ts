import { AuthleteApiServerResponseSchema } from "./authleteApiServerResponse.js";
import * as s from "./schemaParts.js";
import { ServiceAccessResponseSchema } from "./serviceAccessResponse.js";

/**
 * What a user may do on an API server.
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
  /** What the user may do on the API server, such as `CREATE_SERVICE`. */
  privileges: s.optional(s.array(s.string)),
  /** What the user may do with every service there. */
  allServicePrivileges: s.optional(s.array(s.string)),
  /** What the user may do with every client there. */
  allClientPrivileges: s.optional(s.array(s.string)),
  /** The API server. */
  apiServer: s.optional(AuthleteApiServerResponseSchema),
  /** What the user may do with single services. */
  serviceAccess: s.optional(s.array(ServiceAccessResponseSchema)),
});
