import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** The result of creating an error response for a token request. */
export const TokenFailResponseAction = {
  /** Authlete failed, or the call is invalid. */
  InternalServerError: "INTERNAL_SERVER_ERROR",
  /** The error response was created. */
  BadRequest: "BAD_REQUEST",
} as const;

/**
 * The result of creating an error response for a token request.
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
