import { GrantTypeSchema } from "./grantType.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * An access token as a list shows it: hashes and facts, no values.
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
   * Hash of the access token. It serves wherever an identifier of the token is asked for; the value is not
   * kept.
   */
  accessTokenHash: s.optional(s.string),
  /** When the access token expires, in milliseconds since the epoch. */
  accessTokenExpiresAt: s.optional(s.integer),
  /** Hash of the refresh token, where there is one. */
  refreshTokenHash: s.optional(s.string),
  /** When the refresh token expires, in milliseconds since the epoch; 0 where there is none. */
  refreshTokenExpiresAt: s.optional(s.integer),
  /** When the access token was made, in milliseconds since the epoch. */
  createdAt: s.optional(s.integer),
  /** When it was last refreshed, in milliseconds since the epoch; 0 where it never was. */
  lastRefreshedAt: s.optional(s.integer),
  /** The client that the token was made for. */
  clientId: s.optional(s.integer),
  /** The user behind the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: s.optional(s.string),
  /** The flow by which the token was made. */
  grantType: s.optional(s.open(GrantTypeSchema)),
  /** Names of the scopes that the access token covers. */
  scopes: s.optional(s.array(s.string)),
  /** Properties that were tied to the token. */
  properties: s.optional(s.array(PropertySchema)),
  /** Names of the scopes that the refresh token covers. */
  refreshTokenScopes: s.optional(s.array(s.string)),
});
