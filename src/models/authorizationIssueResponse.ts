import { AuthorizationIssueResponseActionSchema } from "./authorizationIssueResponseAction.js";
import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import * as s from "./schemaParts.js";

/**
 * What `authorizationIssue` gives back: the answer for the client, and what it contains.
 *
 * @example
 * ```ts
 * declare const answer: AuthorizationIssueResponse;
 * if (answer.action === "LOCATION" && answer.responseContent) {
 *   return Response.redirect(answer.responseContent, 302);
 * }
 * ```
 */
export interface AuthorizationIssueResponse extends s.InferOutput<typeof AuthorizationIssueResponseSchema> {}

/** Schema of {@link AuthorizationIssueResponse}. */
export const AuthorizationIssueResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** What your authorization endpoint has to answer. Look at this first. */
  action: s.optional(AuthorizationIssueResponseActionSchema),
  /**
   * The answer: a URL to redirect to, an HTML page, or JSON, as `action` says. On success it contains the
   * code and the tokens.
   */
  responseContent: s.optional(s.string),
  /** The new access token. There is one only where `response_type` contains `token`. */
  accessToken: s.optional(s.string),
  /** When that access token expires, in milliseconds since the epoch; 0 where there is none. */
  accessTokenExpiresAt: s.optional(s.integer),
  /** Lifetime of that access token in seconds; 0 where there is none. */
  accessTokenDuration: s.optional(s.integer),
  /** The new ID token. There is one only where `response_type` contains `id_token`. */
  idToken: s.optional(s.string),
  /** The new authorization code. There is one only where `response_type` contains `code`. */
  authorizationCode: s.optional(s.string),
  /**
   * The access token in the form of a JWT, which the client gets instead of `accessToken`. Absent where the
   * service does not make such (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: s.optional(s.string),
  /** What was kept with the ticket: the `context` that you had given. */
  ticketInfo: s.optional(AuthorizationTicketInfoSchema),
  /** The claims that the user allowed the client to know. */
  consentedClaims: s.optional(s.array(s.string)),
});
