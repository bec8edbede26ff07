import * as v from "./valibot.js";

/** How the making of an error response for a token request ended. */
export const TokenFailResponseAction = {
  /** Something failed at Authlete, or the call was wrong. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The error response was made. */
  BadRequest: "BAD_REQUEST",
} as const;

/**
 * How the making of an error response for a token request ended.
 *
 * @example
 * ```ts
 * const action: TokenFailResponseAction = TokenFailResponseAction.BadRequest;
 * ```
 */
export type TokenFailResponseAction = v.Open<
  (typeof TokenFailResponseAction)[keyof typeof TokenFailResponseAction]
>;

/** Schema of {@link TokenFailResponseAction}. */
export const TokenFailResponseActionSchema: v.GenericSchema<TokenFailResponseAction> = v.enumeration();
