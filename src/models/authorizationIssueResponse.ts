import { AuthorizationIssueResponseActionSchema } from "./authorizationIssueResponseAction.js";
import { AuthorizationTicketInfoSchema } from "./authorizationTicketInfo.js";
import * as s from "./schemaParts.js";

/**
 * The response of `authorizationIssue`: the response that your authorization endpoint must return, and the issued code
 * and tokens.
 *
 * @example
 * ```ts
 * declare const response: AuthorizationIssueResponse;
 * if (response.action === "LOCATION" && response.responseContent) {
 *   return Response.redirect(response.responseContent, 302);
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
  /** The response that your authorization endpoint must return. */
  action: s.optional(AuthorizationIssueResponseActionSchema),
  /**
   * The content of that response: a URL to redirect to, an HTML page or JSON, depending on `action`. On success it
   * contains the code and the tokens.
   */
  responseContent: s.optional(s.string),
  /** The new access token. Present only if `response_type` contains `token`. */
  accessToken: s.optional(s.string),
  /** When that access token expires, in milliseconds since the epoch; 0 if there is none. */
  accessTokenExpiresAt: s.optional(s.integer),
  /** Lifetime of that access token in seconds; 0 if there is none. */
  accessTokenDuration: s.optional(s.integer),
  /** The new ID token. Present only if `response_type` contains `id_token`. */
  idToken: s.optional(s.string),
  /** The new authorization code. Present only if `response_type` contains `code`. */
  authorizationCode: s.optional(s.string),
  /**
   * The access token as a JWT, which the client receives instead of `accessToken`. Absent if the service does not issue
   * access tokens as JWTs (its `accessTokenSignAlg` is not set).
   */
  jwtAccessToken: s.optional(s.string),
  /** The data stored with the ticket: the `context` that you specified. */
  ticketInfo: s.optional(AuthorizationTicketInfoSchema),
  /** Names of the claims that the user consented to share with the client. */
  consentedClaims: s.optional(s.array(s.string)),
});
