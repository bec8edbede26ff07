import * as v from "./valibot.js";

const schema = v.object({
  /** Name of the service's scope that the value matches. */
  name: v.optional(v.string()),
  /** What stood in the `scope` parameter of the request. */
  value: v.optional(v.string()),
});

/**
 * A scope with a variable part, as a client asked for it. The service accepts it because it matches the
 * `regex` attribute of one of its scopes.
 *
 * @example
 * ```ts
 * const scope: DynamicScope = { name: "payment", value: "payment:7f3a" };
 * ```
 */
export interface DynamicScope extends v.InferOutput<typeof schema> {}

/** Schema of {@link DynamicScope}. */
export const DynamicScopeSchema: v.GenericSchema<DynamicScope> = schema;
