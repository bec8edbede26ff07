import { PairSchema } from "./pair.js";
import { TaggedValueSchema } from "./taggedValue.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Name, as clients ask for it. */
  name: v.optional(v.string()),
  /** Whether the scope counts as asked for where a request has no `scope` parameter. */
  defaultEntry: v.optional(v.boolean()),
  /** What the scope is for, in words. */
  description: v.optional(v.string()),
  /** The same in other languages. */
  descriptions: v.optional(v.array(TaggedValueSchema)),
  /** Attributes: settings of Authlete's such as a token duration for this scope, and your own. */
  attributes: v.optional(v.array(PairSchema)),
});

/**
 * A scope of a service, with its attributes.
 *
 * @example
 * ```ts
 * const scope: Scope = { name: "history.read", description: "Read your history", defaultEntry: false };
 * ```
 */
export interface Scope extends v.InferOutput<typeof schema> {}

/** Schema of {@link Scope}. */
export const ScopeSchema: v.GenericSchema<Scope> = schema;
