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
  /** Name of the scope in requests of clients. */
  name: s.optional(s.string),
  /** Whether the scope is a default scope: a request without a `scope` parameter is treated as a request for it. */
  defaultEntry: s.optional(s.boolean),
  /** Description of the scope. */
  description: s.optional(s.string),
  /** Descriptions in other languages. */
  descriptions: s.optional(s.array(TaggedValueSchema)),
  /** Attributes: settings of Authlete, such as a token duration for this scope, and your own attributes. */
  attributes: s.optional(s.array(PairSchema)),
});
