import * as v from "./valibot.js";

/** How the making of a token response ended. */
export const TokenIssueResponseAction = {
  /** Something failed at Authlete, or the call was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The access token was made. */
  Ok: "OK",
} as const;

/**
 * How the making of a token response ended.
 *
 * @example
 * ```ts
 * const action: TokenIssueResponseAction = TokenIssueResponseAction.Ok;
 * ```
 */
export type TokenIssueResponseAction = v.Open<
  (typeof TokenIssueResponseAction)[keyof typeof TokenIssueResponseAction]
>;

/** Schema of {@link TokenIssueResponseAction}. */
export const TokenIssueResponseActionSchema: v.GenericSchema<TokenIssueResponseAction> = v.enumeration();
