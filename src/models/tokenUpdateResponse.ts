import { AuthzDetailsSchema } from "./authzDetails.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";
import { TokenUpdateResponseActionSchema } from "./tokenUpdateResponseAction.js";

/**
 * The response of `tokenManagementUpdate`: the access token after the change.
 *
 * @example
 * ```ts
 * const response: TokenUpdateResponse = {
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
  /** The result of the call. The token was changed only with `OK`. */
  action: s.optional(TokenUpdateResponseActionSchema),
  /** The access token; its new value if one was requested. */
  accessToken: s.optional(s.string),
  /** When the access token now expires, in milliseconds since the epoch. */
  accessTokenExpiresAt: s.optional(s.integer),
  /** The current properties of the token. */
  properties: s.optional(s.array(PropertySchema)),
  /** Names of the scopes that the token now covers. */
  scopes: s.optional(s.array(s.string)),
  /** The current authorization details of the token. */
  authorizationDetails: s.optional(AuthzDetailsSchema),
  /** Type of the token: `Bearer`, `DPoP`. */
  tokenType: s.optional(s.string),
  /** Whether the token is used to fetch an external attachment. */
  forExternalAttachment: s.optional(s.boolean),
  /** ID of the token. It does not change when the value of the token is renewed. */
  tokenId: s.optional(s.string),
  /** When the refresh token now expires, in milliseconds since the epoch. */
  refreshTokenExpiresAt: s.optional(s.integer),
});
