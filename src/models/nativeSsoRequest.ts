import * as s from "./schemaParts.js";

/**
 * What `nativeSsoProcess` sends: tokens and device secret for a token response of
 * [Native SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html).
 *
 * @example
 * ```ts
 * const request: NativeSsoRequest = {
 *   accessToken: "n4Ew7vQe",
 *   refreshToken: "p9Rt2mLc",
 *   deviceSecret: "c2VjcmV0",
 *   claims: JSON.stringify({ given_name: "John" }),
 * };
 * ```
 */
export interface NativeSsoRequest extends s.InferOutput<typeof NativeSsoRequestSchema> {}

/** Schema of {@link NativeSsoRequest}. */
export const NativeSsoRequestSchema = s.object({
  /**
   * The new access token from the answer of `tokenProcess`: its `jwtAccessToken` where it has one, else its
   * `accessToken`.
   */
  accessToken: s.string,
  /** The `refreshToken` of that answer. Absent: the token response has no refresh token. */
  refreshToken: s.optional(s.string),
  /** Value for the `sub` claim of the ID token. Absent: the user behind the access token. */
  sub: s.optional(s.string),
  /** More claims for the payload of the ID token: a JSON object in a string. */
  claims: s.optional(s.string),
  /** More members for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: s.optional(s.string),
  /** Form of the `aud` claim: `array` or `string`. Absent: as the service is set up, else `array`. */
  idTokenAudType: s.optional(s.string),
  /**
   * The device secret that the client gets: the `deviceSecret` of that answer, or a new one that your server
   * made because there was none, it was not good, or it is to be replaced. Keep it secret.
   */
  deviceSecret: s.string,
  /**
   * Value for the `ds_hash` claim, computed from the device secret by a rule of your own. Absent: its SHA-256
   * hash in base64url.
   */
  deviceSecretHash: s.optional(s.string),
});
