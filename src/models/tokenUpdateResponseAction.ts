import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of changing an access token. */
export const TokenUpdateResponseAction = {
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** The change is not allowed. */
  Forbidden: "FORBIDDEN",
  /** The token does not exist. */
  NotFound: "NOT_FOUND",
  /** The token was changed. */
  Ok: "OK",
} as const;

/**
 * The result of changing an access token.
 *
 * @example
 * ```ts
 * const action: TokenUpdateResponseAction = TokenUpdateResponseAction.NotFound;
 * ```
 */
export type TokenUpdateResponseAction = Open<
  (typeof TokenUpdateResponseAction)[keyof typeof TokenUpdateResponseAction]
>;

/** Schema of {@link TokenUpdateResponseAction}. */
export const TokenUpdateResponseActionSchema: GenericSchema<TokenUpdateResponseAction> =
  /* @__PURE__ */ s.enumeration();
