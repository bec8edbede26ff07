import { ClientPrivilegeSchema } from "./clientPrivilege.js";
import * as s from "./schemaParts.js";

/**
 * The privileges of a user for a client.
 *
 * @example
 * ```ts
 * declare const access: ClientAccessResponse;
 * console.log(access.clientId, access.privileges);
 * ```
 */
export interface ClientAccessResponse extends s.InferOutput<typeof ClientAccessResponseSchema> {}

/** Schema of {@link ClientAccessResponse}. */
export const ClientAccessResponseSchema = s.object({
  /** ID of the user. */
  userId: s.optional(s.integer),
  /** ID of the organization. */
  organizationId: s.optional(s.integer),
  /** ID of the API server. */
  apiServerId: s.optional(s.integer),
  /** ID of the service. */
  serviceId: s.optional(s.integer),
  /** ID of the client. */
  clientId: s.optional(s.integer),
  /** Privileges of the user for the client. */
  privileges: s.optional(s.array(ClientPrivilegeSchema)),
});
