import { IdtokenReissueRequestSchema } from "../idtokenReissueRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `tokenManagementReissueIdToken`: the tokens that the new ID token belongs to.
 *
 * @example
 * ```ts
 * const request: TokenManagementReissueIdTokenRequest = {
 *   idtokenReissueRequest: {
 *     accessToken: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *     refreshToken: "0cMFhyxqfxGDxQeEKVBxFrSFZtS0ZRpHBf2SV6lkwzs",
 *   },
 * };
 * ```
 */
export interface TokenManagementReissueIdTokenRequest
  extends s.InferOutput<typeof TokenManagementReissueIdTokenRequestSchema> {}

/** Schema of {@link TokenManagementReissueIdTokenRequest}. */
export const TokenManagementReissueIdTokenRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The tokens that the new ID token belongs to. */
  idtokenReissueRequest: s.optional(IdtokenReissueRequestSchema),
});
