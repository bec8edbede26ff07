import * as s from "./schemaParts.js";

/**
 * A list of strings inside a list, in the format that some versions of Authlete return.
 *
 * @example
 * ```ts
 * const claims: StringArray = { array: ["given_name", "family_name"] };
 * ```
 */
export interface StringArray extends s.InferOutput<typeof StringArraySchema> {}

/** Schema of {@link StringArray}. */
export const StringArraySchema = s.object({
  /** The strings. */
  array: s.optional(s.array(s.string)),
});
