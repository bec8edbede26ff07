import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * What `tokenManagementUpdate` sends: the token, and what is to change.
 *
 * @example
 * ```ts
 * const request: TokenUpdateRequest = {
 *   accessToken: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *   accessTokenExpiresAt: Date.now() + 3_600_000,
 * };
 * ```
 */
export interface TokenUpdateRequest extends s.InferOutput<typeof TokenUpdateRequestSchema> {}

/** Schema of {@link TokenUpdateRequest}. */
export const TokenUpdateRequestSchema = s.object({
  /**
   * The access token to change. Either this or `accessTokenHash` is needed; this one counts where both are
   * given.
   */
  accessToken: s.optional(s.string),
  /** New expiry of the access token, in milliseconds since the epoch. 0 or absent: it stays. */
  accessTokenExpiresAt: s.optional(s.integer),
  /**
   * New scopes in place of all the old ones. Those that the service or the client may not have are left out
   * without an error. Absent: they stay.
   */
  scopes: s.optional(s.array(s.string)),
  /** New properties in place of all the old ones. Absent: they stay. */
  properties: s.optional(s.array(PropertySchema)),
  /** Whether a change of scopes also moves the expiry of the access token. */
  accessTokenExpiresAtUpdatedOnScopeUpdate: s.optional(s.boolean),
  /**
   * Hash of the access token to change, as `tokenManagementList` tells it, for when the value is not known.
   */
  accessTokenHash: s.optional(s.string),
  /** Whether the token gets a new value, which the answer tells; the old one ends. Default: `false`. */
  accessTokenValueUpdated: s.optional(s.boolean),
  /**
   * Whether the access token no longer expires and lives until it is revoked or deleted;
   * `accessTokenExpiresAt` then means nothing.
   */
  accessTokenPersistent: s.optional(s.boolean),
  /**
   * SHA-256 thumbprint, in base64url, of the certificate that clients have to present with the token, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  certificateThumbprint: s.optional(s.string),
  /**
   * Thumbprint of the key that clients have to prove with the token, [RFC
   * 9449](https://www.rfc-editor.org/rfc/rfc9449) (DPoP). The token type becomes `DPoP`.
   */
  dpopKeyThumbprint: s.optional(s.string),
  /** New authorization details. */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Whether the token serves to fetch an external attachment. */
  forExternalAttachment: s.optional(s.boolean),
  /** New expiry of the refresh token, in milliseconds since the epoch. 0 or absent: it stays. */
  refreshTokenExpiresAt: s.optional(s.integer),
  /** Whether a change of scopes also moves the expiry of the refresh token. */
  refreshTokenExpiresAtUpdatedOnScopeUpdate: s.optional(s.boolean),
  /** ID of the token. */
  tokenId: s.optional(s.string),
  /**
   * A refresh token of the access token to update. Used if there is neither `accessToken` nor
   * `accessTokenHash`.
   */
  refreshToken: s.optional(s.string),
  /** Hash of a refresh token of the access token to update. Used if there is no other identifier. */
  refreshTokenHash: s.optional(s.string),
});
