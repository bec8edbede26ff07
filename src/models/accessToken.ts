import { GrantTypeSchema } from "./grantType.js";
import { PropertySchema } from "./property.js";
import * as v from "./valibot.js";

const schema = v.object({
  /**
   * Hash of the access token. It serves wherever an identifier of the token is asked for; the value is not
   * kept.
   */
  accessTokenHash: v.optional(v.string()),
  /** When the access token expires, in milliseconds since the epoch. */
  accessTokenExpiresAt: v.optional(v.IntegerSchema),
  /** Hash of the refresh token, where there is one. */
  refreshTokenHash: v.optional(v.string()),
  /** When the refresh token expires, in milliseconds since the epoch; 0 where there is none. */
  refreshTokenExpiresAt: v.optional(v.IntegerSchema),
  /** When the access token was made, in milliseconds since the epoch. */
  createdAt: v.optional(v.IntegerSchema),
  /** When it was last refreshed, in milliseconds since the epoch; 0 where it never was. */
  lastRefreshedAt: v.optional(v.IntegerSchema),
  /** The client that the token was made for. */
  clientId: v.optional(v.IntegerSchema),
  /** The user behind the token. Absent with `CLIENT_CREDENTIALS`. */
  subject: v.optional(v.string()),
  /** The flow by which the token was made. */
  grantType: v.optional(v.open(GrantTypeSchema)),
  /** Names of the scopes that the access token covers. */
  scopes: v.optional(v.array(v.string())),
  /** Properties that were tied to the token. */
  properties: v.optional(v.array(PropertySchema)),
  /** Names of the scopes that the refresh token covers. */
  refreshTokenScopes: v.optional(v.array(v.string())),
});

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
export interface AccessToken extends v.InferOutput<typeof schema> {}

/** Schema of {@link AccessToken}. */
export const AccessTokenSchema: v.GenericSchema<AccessToken> = schema;
