import * as v from "./valibot.js";

const schema = v.object({
  /** Name of the attribute. */
  key: v.optional(v.string()),
  /** Value of the attribute. */
  value: v.optional(v.string()),
});

/**
 * A key and a value, as attributes of services, clients and scopes and HTTP headers are passed.
 *
 * @example
 * ```ts
 * const attribute: Pair = { key: "access_token.duration", value: "600" };
 * ```
 */
export interface Pair extends v.InferOutput<typeof schema> {}

/** Schema of {@link Pair}. */
export const PairSchema: v.GenericSchema<Pair> = schema;
