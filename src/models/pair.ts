import * as s from "./schemaParts.js";

/**
 * A key and a value. Used for attributes of services, clients and scopes, and for HTTP headers.
 *
 * @example
 * ```ts
 * const attribute: Pair = { key: "access_token.duration", value: "600" };
 * ```
 */
export interface Pair extends s.InferOutput<typeof PairSchema> {}

/** Schema of {@link Pair}. */
export const PairSchema = s.object({
  /** Name of the attribute or of the HTTP header. */
  key: s.optional(s.string),
  /** Value of the attribute or of the HTTP header. */
  value: s.optional(s.string),
});
