import { DeviceCompleteRequestResultSchema } from "./deviceCompleteRequestResult.js";
import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * What `deviceFlowComplete` sends: what the user decided, and what shall be in the tokens.
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
  /** The user code that the decision is about, as `deviceFlowVerification` found it valid. */
  userCode: s.string,
  /** What the user decided. */
  result: DeviceCompleteRequestResultSchema,
  /** The user, as your authorization server identifies them. Required if the `result` is `AUTHORIZED`. */
  subject: s.optional(s.string),
  /** Value of `sub` in the ID token, to hide your own ID of the user from the client. Absent: `subject`. */
  sub: s.optional(s.string),
  /**
   * When the user was authenticated, in seconds since the epoch (`auth_time` of the ID token). Absent or 0:
   * the claim is left out.
   */
  authTime: s.optional(s.integer),
  /** Class of the user's authentication (`acr` of the ID token). Absent: the claim is left out. */
  acr: s.optional(s.string),
  /** More claims for the ID token, such as those of `claimNames`: a JSON object in a string. */
  claims: s.optional(s.string),
  /** Properties to tie to the access token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * Names of scopes that take the place of those that the client asked for, more or fewer. Absent: the scopes
   * stay.
   */
  scopes: s.optional(s.array(s.string)),
  /**
   * The `error_description` for the client, in printable ASCII without `"` and `\`. Not used with
   * `AUTHORIZED`.
   */
  errorDescription: s.optional(s.string),
  /** The `error_uri` for the client: a page that explains the error. Not used with `AUTHORIZED`. */
  errorUri: s.optional(s.string),
  /** More members for the header of the ID token: a JSON object in a string. */
  idtHeaderParams: s.optional(s.string),
  /** Names of the claims that the user let the client know. Introspection tells them again later. */
  consentedClaims: s.optional(s.array(s.string)),
  /**
   * More claims for the payload, where the service makes access tokens in the form of JWTs: a JSON object in
   * a string.
   */
  jwtAtClaims: s.optional(s.string),
  /** Lifetime of the access token in seconds. 0 or absent: as the service is set up. */
  accessTokenDuration: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds. 0 or absent: as the service is set up. */
  refreshTokenDuration: s.optional(s.integer),
  /** Form of `aud` in the ID token: `array` or `string`. Absent: as the service is set up. */
  idTokenAudType: s.optional(s.string),
});
