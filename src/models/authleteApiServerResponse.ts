import * as s from "./schemaParts.js";

/**
 * An API server of Authlete, which is shared or owned by an organization.
 *
 * @example
 * ```ts
 * declare const server: AuthleteApiServerResponse;
 * console.log(server.id, server.apiServerUrl);
 * ```
 */
export interface AuthleteApiServerResponse extends s.InferOutput<typeof AuthleteApiServerResponseSchema> {}

/** Schema of {@link AuthleteApiServerResponse}. */
export const AuthleteApiServerResponseSchema = s.object({
  /** ID of the API server. */
  id: s.optional(s.integer),
  /** URL of the API server. */
  apiServerUrl: s.optional(s.string),
  /** Description of the API server. */
  description: s.optional(s.string),
  /** ID of the organization that owns the API server. Absent if it is shared. */
  ownedBy: s.optional(s.integer),
});
