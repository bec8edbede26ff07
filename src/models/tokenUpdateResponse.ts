import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { TokenUpdateResponseActionSchema } from "./tokenUpdateResponseAction.js";

/**
 * What `tokenManagementUpdate` gives back: the token as it is now.
 *
 * @example
 * ```ts
 * const answer: TokenUpdateResponse = {
 *   action: "OK",
 *   accessToken: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *   accessTokenExpiresAt: 1767225600000,
 *   scopes: ["history.read"],
 *   tokenType: "Bearer",
 * };
 * ```
 */
export interface TokenUpdateResponse extends s.InferOutput<typeof TokenUpdateResponseSchema> {}

/** Schema of {@link TokenUpdateResponse}. */
export const TokenUpdateResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** How it ended: the token was changed with `OK` only. */
  action: s.optional(TokenUpdateResponseActionSchema),
  /** The access token; its new value where one was asked for. */
  accessToken: s.optional(s.string),
  /** When the access token expires now, in milliseconds since the epoch. */
  accessTokenExpiresAt: s.optional(s.integer),
  /** The properties of the token now. */
  properties: s.optional(s.array(PropertySchema)),
  /** Names of the scopes that the token covers now. */
  scopes: s.optional(s.array(s.string)),
  /** Authorization details of the token now. */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Type of the token: `Bearer`, `DPoP`. */
  tokenType: s.optional(s.string),
  /** Whether the token serves to fetch an external attachment. */
  forExternalAttachment: s.optional(s.boolean),
  /** ID of the token that stays the same when its value is renewed. */
  tokenId: s.optional(s.string),
  /** When the refresh token expires now, in milliseconds since the epoch. */
  refreshTokenExpiresAt: s.optional(s.integer),
});
