import * as v from "./valibot.js";

const schema = v.object({
  /**
   * The new access token from the answer of `tokenProcess`: its `jwtAccessToken` where it has one, else its
   * `accessToken`.
   */
  accessToken: v.string(),
  /** The `refreshToken` of that answer. */
  refreshToken: v.string(),
  /** Value for the `sub` claim. Absent: the user behind the access token. */
  sub: v.optional(v.string()),
  /** More claims for the payload of the ID token: a JSON object in a string. */
  claims: v.optional(v.string()),
  /** More members for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: v.optional(v.string()),
  /** Form of the `aud` claim: `array` or `string`. Absent: as the service is set up, else `array`. */
  idTokenAudType: v.optional(v.string()),
});

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
export interface IdtokenReissueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link IdtokenReissueRequest}. */
export const IdtokenReissueRequestSchema: v.GenericSchema<IdtokenReissueRequest> = schema;
