import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * The body of `tokenManagementUpdate`: the access token to change, and the changes.
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
   * The access token to change. Either this field or `accessTokenHash` is required; if both are present, this field
   * takes precedence.
   */
  accessToken: s.optional(s.string),
  /** New expiration time of the access token, in milliseconds since the epoch. 0 or absent: unchanged. */
  accessTokenExpiresAt: s.optional(s.integer),
  /**
   * New scopes, which replace all existing ones. Scopes that the service does not support or that the client may not
   * request are ignored without an error. Absent: unchanged.
   */
  scopes: s.optional(s.array(s.string)),
  /** New properties, which replace all existing ones. Absent: unchanged. */
  properties: s.optional(s.array(PropertySchema)),
  /** Whether a change of scopes also changes the expiration time of the access token. */
  accessTokenExpiresAtUpdatedOnScopeUpdate: s.optional(s.boolean),
  /** Hash of the access token to change, as returned by `tokenManagementList`, for tokens whose value is unknown. */
  accessTokenHash: s.optional(s.string),
  /**
   * Whether the token receives a new value, which the response contains; the old value becomes invalid. Default:
   * `false`.
   */
  accessTokenValueUpdated: s.optional(s.boolean),
  /**
   * Whether the access token no longer expires and is valid until it is revoked or deleted; `accessTokenExpiresAt` is
   * then ignored.
   */
  accessTokenPersistent: s.optional(s.boolean),
  /**
   * SHA-256 thumbprint, in base64url, of the certificate that clients must present with the token, [RFC
   * 8705](https://www.rfc-editor.org/rfc/rfc8705).
   */
  certificateThumbprint: s.optional(s.string),
  /**
   * Thumbprint of the key whose possession clients must prove with the token, [RFC
   * 9449](https://www.rfc-editor.org/rfc/rfc9449) (DPoP). The token type becomes `DPoP`.
   */
  dpopKeyThumbprint: s.optional(s.string),
  /** New authorization details. */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Whether the token is used to fetch an external attachment. */
  forExternalAttachment: s.optional(s.boolean),
  /** New expiration time of the refresh token, in milliseconds since the epoch. 0 or absent: unchanged. */
  refreshTokenExpiresAt: s.optional(s.integer),
  /** Whether a change of scopes also changes the expiration time of the refresh token. */
  refreshTokenExpiresAtUpdatedOnScopeUpdate: s.optional(s.boolean),
  /** ID of the token. */
  tokenId: s.optional(s.string),
  /** A refresh token of the access token to change. Used if there is neither `accessToken` nor `accessTokenHash`. */
  refreshToken: s.optional(s.string),
  /** Hash of a refresh token of the access token to change. Used if there is no other identifier. */
  refreshTokenHash: s.optional(s.string),
});
