import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** Why no token is issued for a token request. */
export const TokenFailRequestReason = {
  /** None of the other reasons: `server_error`. */
  Unknown: "UNKNOWN",
  /**
   * The user's name or password is incorrect, [RFC 6749, 4.3](https://www.rfc-editor.org/rfc/rfc6749#section-4.3):
   * `invalid_request`.
   */
  InvalidResourceOwnerCredentials: "INVALID_RESOURCE_OWNER_CREDENTIALS",
  /**
   * A resource in the request is unknown or not allowed, [RFC 8707,
   * 2](https://www.rfc-editor.org/rfc/rfc8707#section-2): `invalid_target`.
   */
  InvalidTarget: "INVALID_TARGET",
  /** Client authentication failed: `invalid_client`. */
  InvalidClient: "INVALID_CLIENT",
  /** The client may not use this grant: `unauthorized_client`. */
  UnauthorizedClient: "UNAUTHORIZED_CLIENT",
  /** The requested scope is invalid, unknown or malformed: `invalid_scope`. */
  InvalidScope: "INVALID_SCOPE",
} as const;

/**
 * Why no token is issued for a token request.
 *
 * @example
 * ```ts
 * const reason: TokenFailRequestReason = TokenFailRequestReason.InvalidResourceOwnerCredentials;
 * ```
 */
export type TokenFailRequestReason = (typeof TokenFailRequestReason)[keyof typeof TokenFailRequestReason];

/** Schema of {@link TokenFailRequestReason}. */
export const TokenFailRequestReasonSchema: GenericSchema<TokenFailRequestReason> =
  /* @__PURE__ */ s.enumeration();
