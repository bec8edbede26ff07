import * as s from "./schemaParts.js";

/**
 * Scopes of a {@link Grant} and the resources that they are for.
 *
 * @example
 * ```ts
 * const scope: GrantScope = { scope: "history.read timeline.read", resource: ["https://api.example.com"] };
 * ```
 */
export interface GrantScope extends s.InferOutput<typeof GrantScopeSchema> {}

/** Schema of {@link GrantScope}. */
export const GrantScopeSchema = s.object({
  /** Names of scopes, separated by spaces. */
  scope: s.optional(s.string),
  /** The resources that the scopes are valid for, [RFC 8707](https://www.rfc-editor.org/rfc/rfc8707). */
  resource: s.optional(s.array(s.string)),
});
