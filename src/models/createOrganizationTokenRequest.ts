import * as s from "./schemaParts.js";

/**
 * The body of `organizationTokenCreate`: the organization, and the purpose of the new token.
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
  /** Purpose of the token, at most 255 characters. */
  description: s.string,
});
