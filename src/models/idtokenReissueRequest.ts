import * as s from "./schemaParts.js";

/**
 * What `tokenManagementReissueIdToken` sends.
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
   * The new access token from the answer of `tokenProcess`: its `jwtAccessToken` where it has one, else its
   * `accessToken`.
   */
  accessToken: s.string,
  /** The `refreshToken` of that answer. */
  refreshToken: s.string,
  /** Value for the `sub` claim. Absent: the user behind the access token. */
  sub: s.optional(s.string),
  /** More claims for the payload of the ID token: a JSON object in a string. */
  claims: s.optional(s.string),
  /** More members for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: s.optional(s.string),
  /** Form of the `aud` claim: `array` or `string`. Absent: as the service is set up, else `array`. */
  idTokenAudType: s.optional(s.string),
});
