import { AuthorizationIssueResponseActionSchema } from "./authorizationIssueResponseAction.js";
import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your authorization endpoint has to answer. Look at this first. */
  action: v.optional(AuthorizationIssueResponseActionSchema),
  /**
   * The answer: a URL to redirect to, an HTML page, or JSON, as `action` says. On success it contains the
   * code and the tokens.
   */
  responseContent: v.optional(v.string()),
  /** The new access token. There is one only where `response_type` contains `token`. */
  accessToken: v.optional(v.string()),
  /** When that access token expires, in milliseconds since the epoch; 0 where there is none. */
  accessTokenExpiresAt: v.optional(v.IntegerSchema),
  /** Lifetime of that access token in seconds; 0 where there is none. */
  accessTokenDuration: v.optional(v.IntegerSchema),
  /** The new ID token. There is one only where `response_type` contains `id_token`. */
  idToken: v.optional(v.string()),
  /** The new authorization code. There is one only where `response_type` contains `code`. */
  authorizationCode: v.optional(v.string()),
  /**
   * The access token in the form of a JWT, which the client gets instead of `accessToken`. Absent where the
   * service does not make such (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: v.optional(v.string()),
  /** What was kept with the ticket: the `context` that you had given. */
  ticketInfo: v.optional(AuthorizationTicketInfoSchema),
});

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
export interface AuthorizationIssueResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link AuthorizationIssueResponse}. */
export const AuthorizationIssueResponseSchema: v.GenericSchema<AuthorizationIssueResponse> = schema;
