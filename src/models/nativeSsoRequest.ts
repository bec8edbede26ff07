import * as v from "./valibot.js";

const schema = v.object({
  /**
   * The new access token from the answer of `tokenProcess`: its `jwtAccessToken` where it has one, else its
   * `accessToken`.
   */
  accessToken: v.string(),
  /** The `refreshToken` of that answer. Absent: the token response has no refresh token. */
  refreshToken: v.optional(v.string()),
  /** Value for the `sub` claim of the ID token. Absent: the user behind the access token. */
  sub: v.optional(v.string()),
  /** More claims for the payload of the ID token: a JSON object in a string. */
  claims: v.optional(v.string()),
  /** More members for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: v.optional(v.string()),
  /** Form of the `aud` claim: `array` or `string`. Absent: as the service is set up, else `array`. */
  idTokenAudType: v.optional(v.string()),
  /**
   * The device secret that the client gets: the `deviceSecret` of that answer, or a new one that your server
   * made because there was none, it was not good, or it is to be replaced. Keep it secret.
   */
  deviceSecret: v.string(),
  /**
   * Value for the `ds_hash` claim, computed from the device secret by a rule of your own. Absent: its SHA-256
   * hash in base64url.
   */
  deviceSecretHash: v.optional(v.string()),
});

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
export interface NativeSsoRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link NativeSsoRequest}. */
export const NativeSsoRequestSchema: v.GenericSchema<NativeSsoRequest> = schema;
