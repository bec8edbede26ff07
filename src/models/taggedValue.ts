import * as v from "./valibot.js";

const schema = v.object({
  /** Language tag of [BCP 47](https://www.rfc-editor.org/info/bcp47), for example `ja`. */
  tag: v.optional(v.string()),
  /** The text in that language. */
  value: v.optional(v.string()),
});

/**
 * A text in one language.
 *
 * @example
 * ```ts
 * const name: TaggedValue = { tag: "de", value: "Fotodrucker" };
 * ```
 */
export interface TaggedValue extends v.InferOutput<typeof schema> {}

/** Schema of {@link TaggedValue}. */
export const TaggedValueSchema: v.GenericSchema<TaggedValue> = schema;
