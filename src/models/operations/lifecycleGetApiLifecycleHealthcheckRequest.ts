import * as s from "../schemaParts.js";

/**
 * The request of `lifecycleGetApiLifecycleHealthcheck`.
 *
 * @example
 * ```ts
 * const request: LifecycleGetApiLifecycleHealthcheckRequest = { extended: true };
 * ```
 */
export interface LifecycleGetApiLifecycleHealthcheckRequest
  extends s.InferOutput<typeof LifecycleGetApiLifecycleHealthcheckRequestSchema> {}

/** Schema of {@link LifecycleGetApiLifecycleHealthcheckRequest}. */
export const LifecycleGetApiLifecycleHealthcheckRequestSchema = s.object({
  /** Whether to look at what the server depends on as well, such as its database. Default: `false`. */
  extended: s.optional(s.boolean),
});
