import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of creating an access token. */
export const TokenCreateResponseAction = {
  /** Authlete failed. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The request is invalid. */
  BadRequest: "BAD_REQUEST",
  /** The service is not allowed to create such a token. */
  Forbidden: "FORBIDDEN",
  /** The token was created. */
  Ok: "OK",
} as const;

/**
 * The result of creating an access token.
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
