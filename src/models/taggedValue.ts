import * as s from "./schemaParts.js";

/**
 * Text in one language.
 *
 * @example
 * ```ts
 * const name: TaggedValue = { tag: "de", value: "Fotodrucker" };
 * ```
 */
export interface TaggedValue extends s.InferOutput<typeof TaggedValueSchema> {}

/** Schema of {@link TaggedValue}. */
export const TaggedValueSchema = s.object({
  /** Language tag of [BCP 47](https://www.rfc-editor.org/info/bcp47), for example `ja`. */
  tag: s.optional(s.string),
  /** The text in the language `tag`. */
  value: s.optional(s.string),
});
