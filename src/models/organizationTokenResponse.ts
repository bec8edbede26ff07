import * as s from "./schemaParts.js";

/**
 * An organization token.
 *
 * @example
 * ```ts
 * declare const token: OrganizationTokenResponse;
 * console.log(token.tokenId, token.description);
 * ```
 */
export interface OrganizationTokenResponse extends s.InferOutput<typeof OrganizationTokenResponseSchema> {}

/** Schema of {@link OrganizationTokenResponse}. */
export const OrganizationTokenResponseSchema = s.object({
  /** ID of the token. */
  tokenId: s.optional(s.string),
  /**
   * The token itself, the bearer for the organization. Present only if it was created or rotated by this call:
   * it cannot be read later.
   */
  accessToken: s.optional(s.string),
  /** What the token is for. */
  description: s.optional(s.string),
  /** ID of the organization. */
  organizationId: s.optional(s.integer),
});
