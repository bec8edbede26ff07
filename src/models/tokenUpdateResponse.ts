import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import { TokenUpdateResponseActionSchema } from "./tokenUpdateResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** How it ended: the token was changed with `OK` only. */
  action: v.optional(TokenUpdateResponseActionSchema),
  /** The access token; its new value where one was asked for. */
  accessToken: v.optional(v.string()),
  /** When the access token expires now, in milliseconds since the epoch. */
  accessTokenExpiresAt: v.optional(v.IntegerSchema),
  /** The properties of the token now. */
  properties: v.optional(v.array(PropertySchema)),
  /** Names of the scopes that the token covers now. */
  scopes: v.optional(v.array(v.string())),
  /** Authorization details of the token now. */
  authorizationDetails: v.optional(AuthzDetailsSchema),
  /** Type of the token: `Bearer`, `DPoP`. */
  tokenType: v.optional(v.string()),
  /** Whether the token serves to fetch an external attachment. */
  forExternalAttachment: v.optional(v.boolean()),
  /** ID of the token that stays the same when its value is renewed. */
  tokenId: v.optional(v.string()),
  /** When the refresh token expires now, in milliseconds since the epoch. */
  refreshTokenExpiresAt: v.optional(v.IntegerSchema),
});

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
export interface TokenUpdateResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenUpdateResponse}. */
export const TokenUpdateResponseSchema: v.GenericSchema<TokenUpdateResponse> = schema;
