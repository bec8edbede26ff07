import { GrantTypeSchema } from "./grantType.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * An access token in a list of tokens. It contains hashes instead of the values of the tokens.
 *
 * @example
 * ```ts
 * const token: AccessToken = {
 *   accessTokenHash: "6NK7-0hj_kpDqoMYvyIVQvxHoZJbHKjS7wOHsCVdCJY",
 *   accessTokenExpiresAt: 1767225600000,
 *   clientId: 26888344961664,
 *   subject: "john",
 *   grantType: "AUTHORIZATION_CODE",
 *   scopes: ["history.read"],
 * };
 * ```
 */
export interface AccessToken extends s.InferOutput<typeof AccessTokenSchema> {}

/** Schema of {@link AccessToken}. */
export const AccessTokenSchema = s.object({
  /**
   * Hash of the access token. You can use it wherever an identifier of the token is required. The value of the token is
   * not stored.
   */
  accessTokenHash: s.optional(s.string),
  /** When the access token expires, in milliseconds since the epoch. */
  accessTokenExpiresAt: s.optional(s.integer),
  /** Hash of the refresh token, if there is one. */
  refreshTokenHash: s.optional(s.string),
  /** When the refresh token expires, in milliseconds since the epoch; 0 if there is none. */
  refreshTokenExpiresAt: s.optional(s.integer),
  /** When the access token was created, in milliseconds since the epoch. */
  createdAt: s.optional(s.integer),
  /** When the access token was last refreshed, in milliseconds since the epoch; 0 if it was never refreshed. */
  lastRefreshedAt: s.optional(s.integer),
  /** ID of the client that the token was issued to. */
  clientId: s.optional(s.integer),
  /** The user of the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: s.optional(s.string),
  /** The grant type that the token was issued with. */
  grantType: s.optional(s.open(GrantTypeSchema)),
  /** Names of the scopes that the access token covers. */
  scopes: s.optional(s.array(s.string)),
  /** Properties associated with the token. */
  properties: s.optional(s.array(PropertySchema)),
  /** Names of the scopes that the refresh token covers. */
  refreshTokenScopes: s.optional(s.array(s.string)),
});
