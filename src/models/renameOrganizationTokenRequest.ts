import * as s from "./schemaParts.js";

/**
 * The request of `organizationTokenRename`: the organization token, and its new description.
 *
 * @example
 * ```ts
 * const request: RenameOrganizationTokenRequest = {
 *   organizationId: 143361107080408,
 *   tokenId: "b7e1f2",
 *   description: "staging",
 * };
 * ```
 */
export interface RenameOrganizationTokenRequest
  extends s.InferOutput<typeof RenameOrganizationTokenRequestSchema> {}

/** Schema of {@link RenameOrganizationTokenRequest}. */
export const RenameOrganizationTokenRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.integer,
  /** ID of the token, which is not the token itself. */
  tokenId: s.string,
  /** New description of the token, at most 255 characters. */
  description: s.string,
});
