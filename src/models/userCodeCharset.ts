import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/**
 * The characters of user codes in the device flow, see
 * [RFC 8628, 6.1](https://www.rfc-editor.org/rfc/rfc8628#section-6.1).
 */
export const UserCodeCharset = {
  /** `BCDFGHJKLMNPQRSTVWXZ`: letters without vowels, so that no words come out. */
  Base20: "BASE20",
  /** Digits. */
  Numeric: "NUMERIC",
} as const;

/**
 * The characters of user codes in the device flow, see
 * [RFC 8628, 6.1](https://www.rfc-editor.org/rfc/rfc8628#section-6.1).
 *
 * @example
 * ```ts
 * const charset: UserCodeCharset = UserCodeCharset.Base20;
 * ```
 */
export type UserCodeCharset = (typeof UserCodeCharset)[keyof typeof UserCodeCharset];

/** Schema of {@link UserCodeCharset}. */
export const UserCodeCharsetSchema: GenericSchema<UserCodeCharset> = /* @__PURE__ */ s.enumeration();
