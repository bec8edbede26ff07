import * as v from "./valibot.js";

const schema = v.object({
  /** The strings. */
  array: v.optional(v.array(v.string())),
});

/**
 * A list of strings inside a list, as some versions of Authlete write it.
 *
 * @example
 * ```ts
 * const claims: StringArray = { array: ["given_name", "family_name"] };
 * ```
 */
export interface StringArray extends v.InferOutput<typeof schema> {}

/** Schema of {@link StringArray}. */
export const StringArraySchema: v.GenericSchema<StringArray> = schema;
