import * as s from "./schemaParts.js";

/**
 * A requested scope with a variable part. The service accepts it because it matches the `regex` attribute of one of its
 * scopes.
 *
 * @example
 * ```ts
 * const scope: DynamicScope = { name: "payment", value: "payment:7f3a" };
 * ```
 */
export interface DynamicScope extends s.InferOutput<typeof DynamicScopeSchema> {}

/** Schema of {@link DynamicScope}. */
export const DynamicScopeSchema = s.object({
  /** Name of the service's scope that the value matches. */
  name: s.optional(s.string),
  /** The scope as it appears in the `scope` parameter of the request. */
  value: s.optional(s.string),
});
