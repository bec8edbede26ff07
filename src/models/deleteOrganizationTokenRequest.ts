import * as s from "./schemaParts.js";

/**
 * The body of `organizationTokenRevoke`: the token to revoke.
 *
 * @example
 * ```ts
 * const request: DeleteOrganizationTokenRequest = { organizationId: 143361107080408, tokenId: "b7e1f2" };
 * ```
 */
export interface DeleteOrganizationTokenRequest
  extends s.InferOutput<typeof DeleteOrganizationTokenRequestSchema> {}

/** Schema of {@link DeleteOrganizationTokenRequest}. */
export const DeleteOrganizationTokenRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.optional(s.integer),
  /** ID of the token, which is not the token itself. */
  tokenId: s.string,
});
