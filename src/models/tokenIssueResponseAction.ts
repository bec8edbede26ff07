import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of creating a token response. */
export const TokenIssueResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The access token was issued. */
  Ok: "OK",
} as const;

/**
 * The result of creating a token response.
 *
 * @example
 * ```ts
 * const action: TokenIssueResponseAction = TokenIssueResponseAction.Ok;
 * ```
 */
export type TokenIssueResponseAction = Open<
  (typeof TokenIssueResponseAction)[keyof typeof TokenIssueResponseAction]
>;

/** Schema of {@link TokenIssueResponseAction}. */
export const TokenIssueResponseActionSchema: GenericSchema<TokenIssueResponseAction> =
  /* @__PURE__ */ s.enumeration();
