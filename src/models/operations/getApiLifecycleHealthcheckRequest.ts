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
 * const request: GetApiLifecycleHealthcheckRequest = { extended: true };
 * ```
 */
export interface GetApiLifecycleHealthcheckRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link GetApiLifecycleHealthcheckRequest}. */
export const GetApiLifecycleHealthcheckRequestSchema: v.GenericSchema<GetApiLifecycleHealthcheckRequest> =
  schema;
