import { DeviceCompleteRequestResultSchema } from "./deviceCompleteRequestResult.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * The body of `deviceFlowComplete`: the user's decision, and the data for the tokens.
 *
 * @example
 * ```ts
 * const request: DeviceCompleteRequest = {
 *   userCode: "KWPQTZHVRM",
 *   result: DeviceCompleteRequestResult.Authorized,
 *   subject: "john",
 *   authTime: Math.floor(Date.now() / 1000),
 * };
 * ```
 */
export interface DeviceCompleteRequest extends s.InferOutput<typeof DeviceCompleteRequestSchema> {}

/** Schema of {@link DeviceCompleteRequest}. */
export const DeviceCompleteRequestSchema = s.object({
  /** The user code that the decision refers to, as verified by `deviceFlowVerification`. */
  userCode: s.string,
  /** The user's decision. */
  result: DeviceCompleteRequestResultSchema,
  /** The user, by their identifier in your authorization server. Required if the `result` is `AUTHORIZED`. */
  subject: s.optional(s.string),
  /** Value of `sub` in the ID token, to hide your own ID of the user from the client. Default: `subject`. */
  sub: s.optional(s.string),
  /**
   * When the user was authenticated, in seconds since the epoch (`auth_time` of the ID token). If absent or 0, the
   * claim is omitted.
   */
  authTime: s.optional(s.integer),
  /**
   * Authentication context class of the user's authentication (`acr` of the ID token). If absent, the claim is omitted.
   */
  acr: s.optional(s.string),
  /** Additional claims for the ID token, such as those of `claimNames`: a JSON object in a string. */
  claims: s.optional(s.string),
  /** Properties to associate with the access token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * Names of the scopes that replace the requested ones. You can add and remove scopes. Default: the requested scopes.
   */
  scopes: s.optional(s.array(s.string)),
  /**
   * The `error_description` for the client, in printable ASCII without `"` and `\`. Not used with
   * `AUTHORIZED`.
   */
  errorDescription: s.optional(s.string),
  /** The `error_uri` for the client: URL of a page that explains the error. Not used with `AUTHORIZED`. */
  errorUri: s.optional(s.string),
  /** Additional parameters for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: s.optional(s.string),
  /** Names of the claims that the user consented to share with the client. Introspection returns them later. */
  consentedClaims: s.optional(s.array(s.string)),
  /**
   * Additional claims for the payload of the access token, if the service issues access tokens as JWTs: a JSON object
   * in a string.
   */
  jwtAtClaims: s.optional(s.string),
  /** Lifetime of the access token in seconds. 0 or absent: the default of the service. */
  accessTokenDuration: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds. 0 or absent: the default of the service. */
  refreshTokenDuration: s.optional(s.integer),
  /** Format of `aud` in the ID token: `array` or `string`. Default: the setting of the service. */
  idTokenAudType: s.optional(s.string),
});
