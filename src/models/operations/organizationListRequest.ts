import * as s from "../schemaParts.js";

/**
 * The request of `organizationList`. It has no fields.
 *
 * @example
 * ```ts
 * const request: OrganizationListRequest = {};
 * ```
 */
export interface OrganizationListRequest extends s.InferOutput<typeof OrganizationListRequestSchema> {}

/** Schema of {@link OrganizationListRequest}. */
export const OrganizationListRequestSchema = s.object({});
