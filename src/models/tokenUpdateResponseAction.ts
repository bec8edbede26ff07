import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the change of an access token ended. */
export const TokenUpdateResponseAction = {
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** The token may not be changed so. */
  Forbidden: "FORBIDDEN",
  /** There is no such token. */
  NotFound: "NOT_FOUND",
  /** The token was changed. */
  Ok: "OK",
} as const;

/**
 * How the change of an access token ended.
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
