import * as s from "./schemaParts.js";

/**
 * An API server, as returned by `apiServerList`.
 *
 * @example
 * ```ts
 * declare const server: UpdateApiServerResponse;
 * console.log(server.id, server.apiServerUrl);
 * ```
 */
export interface UpdateApiServerResponse extends s.InferOutput<typeof UpdateApiServerResponseSchema> {}

/** Schema of {@link UpdateApiServerResponse}. */
export const UpdateApiServerResponseSchema = s.object({
  /** ID of the API server. */
  id: s.optional(s.integer),
  /** URL of the API server. */
  apiServerUrl: s.optional(s.string),
  /** Purpose of the API server. */
  description: s.optional(s.string),
  /** ID of the organization that owns the API server. Absent if it is shared. */
  ownedBy: s.optional(s.integer),
});
