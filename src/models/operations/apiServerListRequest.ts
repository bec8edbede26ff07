import * as s from "../schemaParts.js";

/**
 * The request of `apiServerList`. It has no fields.
 *
 * @example
 * ```ts
 * const request: ApiServerListRequest = {};
 * ```
 */
export interface ApiServerListRequest extends s.InferOutput<typeof ApiServerListRequestSchema> {}

/** Schema of {@link ApiServerListRequest}. */
export const ApiServerListRequestSchema = s.object({});
