import * as s from "./schemaParts.js";

/**
 * The request of `organizationTokenRotate`: the organization token whose value is replaced.
 *
 * @example
 * ```ts
 * const request: RotateOrganizationTokenRequest = { organizationId: 143361107080408, tokenId: "b7e1f2" };
 * ```
 */
export interface RotateOrganizationTokenRequest
  extends s.InferOutput<typeof RotateOrganizationTokenRequestSchema> {}

/** Schema of {@link RotateOrganizationTokenRequest}. */
export const RotateOrganizationTokenRequestSchema = s.object({
  /** ID of the organization. */
  organizationId: s.integer,
  /** ID of the token, which is not the token itself. */
  tokenId: s.string,
});
