import { PropertySchema } from "./property.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** The `ticket` from the answer of `tokenProcess`. */
  ticket: v.string(),
  /** The user whose name and password were right: the identifier that you know the user by. */
  subject: v.string(),
  /** Properties to tie to the access token. */
  properties: v.optional(v.array(PropertySchema)),
  /**
   * More claims for the payload of the access token, where the service makes access tokens in the form of
   * JWTs: a JSON object in a string.
   */
  jwtAtClaims: v.optional(v.string()),
  /**
   * Value of the access token. It needs enough randomness (192 bits will do), as equal values collide.
   * Absent: Authlete makes one.
   */
  accessToken: v.optional(v.string()),
  /** Lifetime of the access token in seconds. 0 or absent: as the service is set up. */
  accessTokenDuration: v.optional(v.IntegerSchema),
  /** Lifetime of the refresh token in seconds. 0 or absent: as the service is set up. */
  refreshTokenDuration: v.optional(v.IntegerSchema),
});

/**
 * What `tokenIssue` sends: the token request, and the user whose password was right.
 *
 * @example
 * ```ts
 * const request: TokenIssueRequest = { ticket: "hXo8ZsWq3Yk", subject: "john", accessTokenDuration: 600 };
 * ```
 */
export interface TokenIssueRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenIssueRequest}. */
export const TokenIssueRequestSchema: v.GenericSchema<TokenIssueRequest> = schema;
