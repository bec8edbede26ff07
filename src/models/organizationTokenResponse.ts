import * as s from "./schemaParts.js";

/**
 * An organization token: an access token for the API of the organization and for all of its services.
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
   * The value of the token, for use as `bearer` of a context. Present only if this call created or rotated the token:
   * it cannot be read later.
   */
  accessToken: s.optional(s.string),
  /** Purpose of the token. */
  description: s.optional(s.string),
  /** ID of the organization. */
  organizationId: s.optional(s.integer),
});
