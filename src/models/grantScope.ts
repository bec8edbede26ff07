import * as v from "./valibot.js";

const schema = v.object({
  /** Names of scopes with spaces between them. */
  scope: v.optional(v.string()),
  /** The resources for which the scopes hold, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). */
  resource: v.optional(v.array(v.string())),
});

/**
 * Scopes of a {@link Grant} and the resources that they are for.
 *
 * @example
 * ```ts
 * const scope: GrantScope = { scope: "history.read timeline.read", resource: ["https://api.example.com"] };
 * ```
 */
export interface GrantScope extends v.InferOutput<typeof schema> {}

/** Schema of {@link GrantScope}. */
export const GrantScopeSchema: v.GenericSchema<GrantScope> = schema;
