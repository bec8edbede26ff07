import * as s from "./schemaParts.js";

/**
 * The body of `tokenManagementReissueIdToken`: the tokens that the refresh issued, and the content of the new ID token.
 *
 * @example
 * ```ts
 * const request: IdtokenReissueRequest = {
 *   accessToken: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *   refreshToken: "0cMFhyxqfxGDxQeEKVBxFrSFZtS0ZRpHBf2SV6lkwzs",
 *   claims: JSON.stringify({ email: "john@example.com" }),
 * };
 * ```
 */
export interface IdtokenReissueRequest extends s.InferOutput<typeof IdtokenReissueRequestSchema> {}

/** Schema of {@link IdtokenReissueRequest}. */
export const IdtokenReissueRequestSchema = s.object({
  /**
   * The new access token from the response of `tokenProcess`: its `jwtAccessToken` if present, otherwise its
   * `accessToken`.
   */
  accessToken: s.string,
  /** The `refreshToken` of that response. */
  refreshToken: s.string,
  /** Value of the `sub` claim. Default: the user of the access token. */
  sub: s.optional(s.string),
  /** Additional claims for the payload of the ID token: a JSON object in a string. */
  claims: s.optional(s.string),
  /** Additional parameters for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: s.optional(s.string),
  /** Format of the `aud` claim: `array` or `string`. Default: the setting of the service, or else `array`. */
  idTokenAudType: s.optional(s.string),
});
