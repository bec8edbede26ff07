import { PairSchema } from "./pair.js";
import * as s from "./schemaParts.js";
import { TaggedValueSchema } from "./taggedValue.js";

/**
 * A scope of a service, with its attributes.
 *
 * @example
 * ```ts
 * const scope: Scope = { name: "history.read", description: "Read your history", defaultEntry: false };
 * ```
 */
export interface Scope extends s.InferOutput<typeof ScopeSchema> {}

/** Schema of {@link Scope}. */
export const ScopeSchema = s.object({
  /** Name, as clients ask for it. */
  name: s.optional(s.string),
  /** Whether the scope counts as asked for where a request has no `scope` parameter. */
  defaultEntry: s.optional(s.boolean),
  /** What the scope is for, in words. */
  description: s.optional(s.string),
  /** The same in other languages. */
  descriptions: s.optional(s.array(TaggedValueSchema)),
  /** Attributes: settings of Authlete's such as a token duration for this scope, and your own. */
  attributes: s.optional(s.array(PairSchema)),
});
