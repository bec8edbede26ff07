import { IdtokenReissueRequestSchema } from "../idtokenReissueRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The tokens that the new ID token belongs to. */
  idtokenReissueRequest: v.optional(IdtokenReissueRequestSchema),
});

/**
 * The request of `tokenManagementReissueIdToken`.
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
export interface TokenManagementReissueIdTokenRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenManagementReissueIdTokenRequest}. */
export const TokenManagementReissueIdTokenRequestSchema: v.GenericSchema<TokenManagementReissueIdTokenRequest> =
  schema;
