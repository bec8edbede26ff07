import * as s from "./schemaParts.js";

/**
 * The request of `organizationTokenCreate`.
 *
 * @example
 * ```ts
 * const request: CreateOrganizationTokenRequest = { organizationId: 143361107080408, description: "deployment" };
 * ```
 */
export interface CreateOrganizationTokenRequest
  extends s.InferOutput<typeof CreateOrganizationTokenRequestSchema> {}

/** Schema of {@link CreateOrganizationTokenRequest}. */
export const CreateOrganizationTokenRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.integer,
  /** Description of the token, at most 255 characters. */
  description: s.string,
});
