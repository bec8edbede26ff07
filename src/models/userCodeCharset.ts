import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * Character sets of user codes in the device flow, see [RFC 8628,
 * 6.1](https://www.rfc-editor.org/rfc/rfc8628#section-6.1).
 */
export const UserCodeCharset = {
  /** `BCDFGHJKLMNPQRSTVWXZ`: letters without vowels, so that codes do not form words. */
  Base20: "BASE20",
  /** Digits. */
  Numeric: "NUMERIC",
} as const;

/**
 * Character sets of user codes in the device flow, see [RFC 8628,
 * 6.1](https://www.rfc-editor.org/rfc/rfc8628#section-6.1).
 *
 * @example
 * ```ts
 * const charset: UserCodeCharset = UserCodeCharset.Base20;
 * ```
 */
export type UserCodeCharset = (typeof UserCodeCharset)[keyof typeof UserCodeCharset];

/** Schema of {@link UserCodeCharset}. */
export const UserCodeCharsetSchema: GenericSchema<UserCodeCharset> = /* @__PURE__ */ s.enumeration();
