import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * The body of `tokenIssue`: the token request, and the user whose password was verified.
 *
 * @example
 * ```ts
 * const request: TokenIssueRequest = { ticket: "hXo8ZsWq3Yk", subject: "john", accessTokenDuration: 600 };
 * ```
 */
export interface TokenIssueRequest extends s.InferOutput<typeof TokenIssueRequestSchema> {}

/** Schema of {@link TokenIssueRequest}. */
export const TokenIssueRequestSchema = s.object({
  /** The `ticket` from the response of `tokenProcess`. */
  ticket: s.string,
  /** Your identifier of the user whose name and password were verified. */
  subject: s.string,
  /** Properties to associate with the access token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * Additional claims for the payload of the access token if the service issues access tokens in the form of JWTs: a
   * JSON object in a string.
   */
  jwtAtClaims: s.optional(s.string),
  /**
   * Value of the access token. It must be sufficiently random (192 bits are enough), because equal values collide. If
   * absent, Authlete generates it.
   */
  accessToken: s.optional(s.string),
  /** Lifetime of the access token in seconds. 0 or absent: the default of the service. */
  accessTokenDuration: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds. 0 or absent: the default of the service. */
  refreshTokenDuration: s.optional(s.integer),
});
