import type { GenericSchema } from "./schema.js";
import * as s from "./schemaParts.js";

/** Social networks that users can log in with. */
export const Sns = {
  /** Facebook. */
  Facebook: "FACEBOOK",
} as const;

/**
 * Social networks that users can log in with.
 *
 * @example
 * ```ts
 * const sns: Sns = Sns.Facebook;
 * ```
 */
export type Sns = (typeof Sns)[keyof typeof Sns];

/** Schema of {@link Sns}. */
export const SnsSchema: GenericSchema<Sns> = /* @__PURE__ */ s.enumeration();

export {
  /** @deprecated Use {@link Sns}. */
  Sns as SupportedSnse,
};
