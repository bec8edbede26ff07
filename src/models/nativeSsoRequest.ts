import * as s from "./schemaParts.js";

/**
 * The body of `nativeSsoProcess`: the tokens and the device secret for a token response of [Native
 * SSO](https://openid.net/specs/openid-connect-native-sso-1_0.html).
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
   * The new access token from the response of `tokenProcess`: its `jwtAccessToken` if present, otherwise its
   * `accessToken`.
   */
  accessToken: s.string,
  /** The `refreshToken` of that response. If absent, the token response contains no refresh token. */
  refreshToken: s.optional(s.string),
  /** The `sub` claim of the ID token. Default: the user of the access token. */
  sub: s.optional(s.string),
  /** Additional claims for the payload of the ID token: a JSON object in a string. */
  claims: s.optional(s.string),
  /** Additional parameters for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: s.optional(s.string),
  /** Format of the `aud` claim: `array` or `string`. Default: the setting of the service, or else `array`. */
  idTokenAudType: s.optional(s.string),
  /**
   * The device secret that the client receives: the `deviceSecret` of that response, or a new one that your server
   * created because the response had none, it was invalid, or it must be replaced. Keep it secret.
   */
  deviceSecret: s.string,
  /**
   * Value of the `ds_hash` claim, computed from the device secret by your own rule. Default: its SHA-256 hash in
   * base64url.
   */
  deviceSecretHash: s.optional(s.string),
});
