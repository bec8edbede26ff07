import { PropertySchema } from "./property.js";
import * as s from "./schemaParts.js";

/**
 * What `tokenIssue` sends: the token request, and the user whose password was right.
 *
 * @example
 * ```ts
 * const request: TokenIssueRequest = { ticket: "hXo8ZsWq3Yk", subject: "john", accessTokenDuration: 600 };
 * ```
 */
export interface TokenIssueRequest extends s.InferOutput<typeof TokenIssueRequestSchema> {}

/** Schema of {@link TokenIssueRequest}. */
export const TokenIssueRequestSchema = s.object({
  /** The `ticket` from the answer of `tokenProcess`. */
  ticket: s.string,
  /** The user whose name and password were right: the identifier that you know the user by. */
  subject: s.string,
  /** Properties to tie to the access token. */
  properties: s.optional(s.array(PropertySchema)),
  /**
   * More claims for the payload of the access token, where the service makes access tokens in the form of
   * JWTs: a JSON object in a string.
   */
  jwtAtClaims: s.optional(s.string),
  /**
   * Value of the access token. It needs enough randomness (192 bits will do), as equal values collide.
   * Absent: Authlete makes one.
   */
  accessToken: s.optional(s.string),
  /** Lifetime of the access token in seconds. 0 or absent: as the service is set up. */
  accessTokenDuration: s.optional(s.integer),
  /** Lifetime of the refresh token in seconds. 0 or absent: as the service is set up. */
  refreshTokenDuration: s.optional(s.integer),
});
