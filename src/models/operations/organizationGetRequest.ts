import * as s from "../schemaParts.js";

/**
 * The request of `organizationGet`: the organization to return.
 *
 * @example
 * ```ts
 * const request: OrganizationGetRequest = { id: 143361107080408 };
 * ```
 */
export interface OrganizationGetRequest extends s.InferOutput<typeof OrganizationGetRequestSchema> {}

/** Schema of {@link OrganizationGetRequest}. */
export const OrganizationGetRequestSchema = s.object({
  /** ID of the organization. */
  id: s.integer,
});
