import * as v from "../valibot.js";

const schema = v.object({
  /** Whether to look at what the server depends on as well, such as its database. Default: `false`. */
  extended: v.optional(v.boolean()),
});

/**
 * The request of `lifecycleGetApiLifecycleHealthcheck`.
 *
 * @example
 * ```ts
 * const request: LifecycleGetApiLifecycleHealthcheckRequest = { extended: true };
 * ```
 */
export interface LifecycleGetApiLifecycleHealthcheckRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link LifecycleGetApiLifecycleHealthcheckRequest}. */
export const LifecycleGetApiLifecycleHealthcheckRequestSchema: v.GenericSchema<LifecycleGetApiLifecycleHealthcheckRequest> =
  schema;
