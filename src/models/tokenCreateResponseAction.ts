import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the making of an access token ended. */
export const TokenCreateResponseAction = {
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** The service may not make such a token. */
  Forbidden: "FORBIDDEN",
  /** The token was made. */
  Ok: "OK",
} as const;

/**
 * How the making of an access token ended.
 *
 * @example
 * ```ts
 * const action: TokenCreateResponseAction = TokenCreateResponseAction.Ok;
 * ```
 */
export type TokenCreateResponseAction = Open<
  (typeof TokenCreateResponseAction)[keyof typeof TokenCreateResponseAction]
>;

/** Schema of {@link TokenCreateResponseAction}. */
export const TokenCreateResponseActionSchema: GenericSchema<TokenCreateResponseAction> =
  /* @__PURE__ */ s.enumeration();
