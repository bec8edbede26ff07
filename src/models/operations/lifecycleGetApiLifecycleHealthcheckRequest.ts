import * as s from "../schemaParts.js";

/**
 * The request of `lifecycleGetApiLifecycleHealthcheck`: whether to also check the dependencies of the server.
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
  /** Whether to also check the dependencies of the server, such as its database. Default: `false`. */
  extended: s.optional(s.boolean),
});
