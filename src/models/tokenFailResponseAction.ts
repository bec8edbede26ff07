import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How the making of an error response for a token request ended. */
export const TokenFailResponseAction = {
  /** Authlete failed, or the call is invalid. */
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
export type TokenFailResponseAction = Open<
  (typeof TokenFailResponseAction)[keyof typeof TokenFailResponseAction]
>;

/** Schema of {@link TokenFailResponseAction}. */
export const TokenFailResponseActionSchema: GenericSchema<TokenFailResponseAction> =
  /* @__PURE__ */ s.enumeration();
